import { apples } from './apples.ts';
import { camelPage } from './camel.ts';
import { dombraPage } from './dombra.ts';
import { eagle } from './eagle.ts';
import { horsePage } from './horse.ts';
import { nauryz } from './nauryz.ts';
import { ornament } from './ornament.ts';
import { tulips } from './steppe-tulips.ts';
import { yurtPage } from './yurt.ts';

export const kazakh = [yurtPage, camelPage, horsePage, dombraPage, eagle, tulips, apples, ornament, nauryz] as const;
