import type Phaser from 'phaser';

let made = 0;

/** A picture drawn once with the 2D context and shown as a texture until it is drawn again. */
export class Baked {
  readonly image: Phaser.GameObjects.Image;
  readonly #scene: Phaser.Scene;
  #key: string | undefined;

  constructor(scene: Phaser.Scene, parent: Phaser.GameObjects.Container) {
    this.#scene = scene;
    this.image = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setVisible(false);
    parent.add(this.image);
  }

  /** `width` and `height` in texture px. */
  draw(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): void {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(width));
    canvas.height = Math.max(1, Math.ceil(height));
    draw(canvas.getContext('2d')!);
    made += 1;
    const key = `baked-${made}`;
    // Not addCanvas: that reads every pixel back, which takes longer than drawing them.
    this.#scene.textures.create(key, canvas, canvas.width, canvas.height)!.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    const old = this.#key;
    this.#key = key;
    this.image.setTexture(key).setOrigin(0, 0).setVisible(true);
    if (old) this.#scene.textures.remove(old);
  }

  clear(): void {
    this.image.setVisible(false);
    if (!this.#key) return;
    this.image.setTexture('__WHITE');
    this.#scene.textures.remove(this.#key);
    this.#key = undefined;
  }
}
