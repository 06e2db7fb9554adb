import { picture } from '../engine/picture.ts';
import { beyond, children, kathy } from './sale/children.ts';
import { court } from './sale/court.ts';
import { owl } from './sale/owl.ts';
import { trestles } from './sale/trestles.ts';
import { van } from './sale/van.ts';

/** Morning from the right: one long table goes away across the court, and everybody is on one side of it or the other. */
export const sale = picture('sale', { court, van, beyond, trestles, children, kathy, owl });
