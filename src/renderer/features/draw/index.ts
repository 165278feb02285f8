/** The Draw door: a child picks its picture, sees its own drawings, draws. */
export { DrawDoor, type DrawDoorProps } from './draw-door.tsx';
