/** Where a sheet lies on the stage: stage px = unit × scale + offset. */
export interface SheetView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
/** CSS px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
