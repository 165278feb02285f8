// Picks the pictograms, faces and stickers this app ships out of Fluent Emoji Flat (MIT) and writes them as plain SVG files,
// so that the 9 MB set is needed by developers only. Run it after changing a list below:
//   node scripts/make-pictograms.mjs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { stickerThemes } from './make-pictograms/stickers.mjs';

const root = resolve(import.meta.dirname, '..');
const set = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json'), 'utf8'),
);

/** Ours from theirs where the names differ. Friendly, distinct at 20 mm, no brands, no weapons, no religious signs. */
const pictograms = [
  // animals
  'cat-face:cat',
  'dog-face:dog',
  'fox',
  'bear',
  'panda',
  'koala',
  'tiger-face:tiger',
  'lion',
  'cow-face:cow',
  'pig-face:pig',
  'frog',
  'monkey-face:monkey',
  'hamster',
  'rabbit-face:rabbit',
  'mouse-face:mouse',
  'horse-face:horse',
  'unicorn',
  'zebra',
  'giraffe',
  'elephant',
  'hippopotamus',
  'two-hump-camel:camel',
  'kangaroo',
  'ewe:sheep',
  'llama',
  'deer',
  'hedgehog',
  'chipmunk',
  'raccoon',
  'sloth',
  'otter',
  'penguin',
  'owl',
  'parrot',
  'flamingo',
  'peacock',
  'swan',
  'duck',
  'rooster',
  'front-facing-baby-chick:chick',
  'turtle',
  'snail',
  'butterfly',
  'honeybee:bee',
  'lady-beetle:ladybird',
  'octopus',
  'dolphin',
  'spouting-whale:whale',
  'tropical-fish',
  'crab',
  'seal',
  'sauropod:dinosaur',
  // plants
  'sunflower',
  'tulip',
  'rose',
  'cherry-blossom',
  'deciduous-tree:tree',
  'evergreen-tree:fir',
  'cactus',
  'four-leaf-clover:clover',
  'maple-leaf',
  'seedling',
  'mushroom',
  'potted-plant',
  // fruit and vegetables
  'red-apple:apple',
  'pear',
  'lemon',
  'tangerine',
  'banana',
  'watermelon',
  'grapes',
  'strawberry',
  'cherries',
  'pineapple',
  'kiwi-fruit:kiwi',
  'carrot',
  'tomato',
  'ear-of-corn:corn',
  'pea-pod:peas',
  // weather and sky
  'sun-with-face:sun',
  'crescent-moon:moon',
  'glowing-star:star',
  'rainbow',
  'cloud',
  'snowflake',
  'snowman-without-snow:snowman',
  'umbrella',
  'ringed-planet:planet',
  'water-wave:wave',
  'snow-capped-mountain:mountain',
  // vehicles
  'automobile:car',
  'bus',
  'fire-engine',
  'tractor',
  'locomotive',
  'tram',
  'bicycle',
  'kick-scooter:scooter',
  'airplane',
  'helicopter',
  'sailboat',
  'rocket',
  'racing-car',
  // toys, sport and things to make
  'teddy-bear',
  'balloon',
  'kite',
  'puzzle-piece:puzzle',
  'soccer-ball:football',
  'basketball',
  'yo-yo',
  'nesting-dolls',
  'sled',
  'skateboard',
  'game-die:dice',
  'robot',
  'castle',
  'ferris-wheel',
  'carousel-horse',
  'circus-tent',
  'artist-palette:palette',
  'crayon',
  'amphora:vase',
  'yarn',
  'camera',
  'backpack',
  'key',
  'crown',
  'gem-stone:gem',
  'house',
  'tent',
  // instruments
  'drum',
  'guitar',
  'violin',
  'trumpet',
  'accordion',
  'saxophone',
  'musical-keyboard:piano',
  'maracas',
  'bell',
];

/** Feelings, and the steps of perceived exertion. */
const faces = [
  'grinning-face-with-smiling-eyes:face-joyful',
  'grinning-face:face-grinning',
  'slightly-smiling-face:face-slightly-smiling',
  'smiling-face-with-smiling-eyes:face-content',
  'relieved-face:face-calm',
  'neutral-face:face-neutral',
  'slightly-frowning-face:face-slightly-sad',
  'worried-face:face-worried',
  'crying-face:face-crying',
  'loudly-crying-face:face-sobbing',
  'angry-face:face-angry',
  'pouting-face:face-furious',
  'fearful-face:face-scared',
  'anxious-face-with-sweat:face-anxious',
  'sleepy-face:face-sleepy',
  'yawning-face:face-yawning',
  'tired-face:face-tired',
  'weary-face:face-weary',
  'hot-face:face-hot',
  'cold-face:face-cold',
  'downcast-face-with-sweat:face-sweating',
  'grinning-face-with-sweat:face-warming-up',
  'persevering-face:face-straining',
  'face-with-spiral-eyes:face-exhausted',
  'hugging-face:face-loving',
  'smiling-face-with-sunglasses:face-proud',
  'face-with-tears-of-joy:face-laughing',
  'face-with-open-mouth:face-surprised',
  'flushed-face:face-shy',
  'confused-face:face-confused',
  'thinking-face:face-thinking',
  'unamused-face:face-bored',
  'face-with-thermometer:face-ill',
  'partying-face:face-festive',
  'face-exhaling:face-out-of-breath',
];

function split(entry) {
  const [theirs, ours] = entry.split(':');
  return { theirs, ours: ours ?? theirs };
}

function svgOf(name) {
  const icon = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent];
  if (icon === undefined) throw new Error(`Fluent Emoji Flat has no "${name}"`);
  const width = icon.width ?? set.width ?? 32;
  const height = icon.height ?? set.height ?? 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${icon.body}</svg>\n`;
}

function writeAll(entries, folder) {
  const target = join(root, 'resources', folder);
  mkdirSync(target, { recursive: true });
  for (const old of readdirSync(target)) rmSync(join(target, old));
  const ids = entries.map(split).map(({ theirs, ours }) => {
    writeFileSync(join(target, `${ours}.svg`), svgOf(theirs));
    return ours;
  });
  if (new Set(ids).size !== ids.length) throw new Error(`An id appears twice in ${folder}`);
  return ids;
}

/** Stickers by theme, so that one list gives the pictures, their names and their order. */
function themesFile(themes) {
  const lists = Object.entries(themes).map(([theme, entries]) => {
    const ids = entries.map((entry) => `    '${split(entry).ours}',\n`).join('');
    return `  ${theme}: [\n${ids}  ],\n`;
  });
  return `// Names of the pictures in resources/stickers by theme. Written by scripts/make-pictograms.mjs: change the lists there.

export const stickersByTheme = {
${lists.join('')}} as const;

export type StickerTheme = keyof typeof stickersByTheme;
export type StickerId = (typeof stickersByTheme)[StickerTheme][number];
`;
}

function tuple(name, ids) {
  return `export const ${name} = [\n${ids.map((id) => `  '${id}',`).join('\n')}\n] as const;\n`;
}

const pictogramIds = writeAll(pictograms, 'pictograms');
const faceIds = writeAll(faces, 'faces');
writeFileSync(
  join(root, 'src/shared/pictograms.ts'),
  `// Names of the pictures shipped in resources/pictograms and resources/faces. Written by
// scripts/make-pictograms.mjs: change the lists there, not here.

${tuple('pictogramIds', pictogramIds)}
export type PictogramId = (typeof pictogramIds)[number];

${tuple('faceIds', faceIds)}
export type FaceId = (typeof faceIds)[number];
`,
);
const stickerIds = writeAll(Object.values(stickerThemes).flat(), 'stickers');
writeFileSync(join(root, 'src/shared/drawing/stickers/sticker-ids.ts'), themesFile(stickerThemes));
process.stdout.write(`${pictogramIds.length} pictograms, ${faceIds.length} faces, ${stickerIds.length} stickers\n`);
