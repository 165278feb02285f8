import { birds } from './birds.ts';
import { butterflies } from './butterflies.ts';
import { cat } from './cat.ts';
import { dog } from './dog.ts';
import { elephant } from './elephant.ts';
import { hedgehog } from './hedgehog.ts';
import { lion } from './lion.ts';
import { owl } from './owl.ts';
import { rabbit } from './rabbit.ts';
import { seaPage } from './under-the-sea.ts';

export const animals = [cat, dog, rabbit, lion, elephant, owl, seaPage, butterflies, hedgehog, birds] as const;
