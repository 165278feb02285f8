import { InkPath } from './ink-path.ts';

/** What paints a path elsewhere than where it was told: the path is kept until it is painted. */
export abstract class PathInk {
  protected readonly path = new InkPath();

  beginPath(): void {
    this.path.begin();
  }
  moveTo(x: number, y: number): void {
    this.path.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.path.lineTo(x, y);
  }
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.path.quadraticCurveTo(controlX, controlY, x, y);
  }
  arc(x: number, y: number, radius: number): void {
    this.path.circle(x, y, radius);
  }
  closePath(): void {
    this.path.close();
  }
}
