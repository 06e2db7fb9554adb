import { picture } from '../engine/picture.ts';
import { carer } from './shore/carer.ts';
import { cottages } from './shore/cottages.ts';
import { hailsham } from './shore/hailsham.ts';
import { sand } from './shore/sand.ts';
import { sea } from './shore/sea.ts';
import { sky } from './shore/sky.ts';

/** One dark line winding away over wet sand, and along it, whatever the sea has brought back. */
export const shore = picture('shore', { sky, sea, sand, ...carer, ...cottages, ...hailsham });
