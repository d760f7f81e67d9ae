import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = join(dirname(fileURLToPath(import.meta.resolve('phaser/package.json'))), 'src');
const STAGE = '\0phaser-of-the-stage';
/** What registers itself when it is loaded: the parts of every scene, and the makers of what the stage is drawn with. */
const PARTS = [
  // First, as in Phaser's own builds: the renderers require one another in a circle.
  'renderer/index',
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'scene/ScenePlugin',
  'gameobjects/container/ContainerFactory',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  'gameobjects/shape/polygon/PolygonFactory',
];
/** Switches of Phaser's own builds: WebGL alone, without sound and debugging. */
const SWITCH = /typeof (WEBGL_RENDERER|CANVAS_RENDERER|FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_FBINSTANT|PLUGIN_CAMERA3D|PLUGIN_3D)\b/g;

const path = (part: string): string => JSON.stringify(join(SOURCE, `${part}.js`));

/** Of Phaser only what the stage draws with: its published build holds physics, tile maps, particles and a loader besides, and two thirds of the weight. */
export function phaser(): Plugin {
  return {
    name: 'five-percent:phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: id => (id === 'phaser' ? STAGE : undefined),
    load(id) {
      if (id !== STAGE) return undefined;
      return [
        ...PARTS.map(part => `import ${path(part)};`),
        `import Game from ${path('core/Game')};`,
        `import Scene from ${path('scene/Scene')};`,
        `import { WEBGL } from ${path('const')};`,
        `import { READY } from ${path('core/events/index')};`,
        `import { NONE } from ${path('scale/const/SCALE_MODE_CONST')};`,
        'export default { Game, Scene, WEBGL, Core: { Events: { READY } }, Scale: { NONE } };',
      ].join('\n');
    },
    transform(code, id) {
      if (!id.startsWith(SOURCE)) return undefined;
      return { code: code.replace(SWITCH, (_, name) => String(name === 'WEBGL_RENDERER')), map: null };
    },
  };
}
