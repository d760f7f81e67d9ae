import { decodeMap } from '../map/decode.ts';
import type { Geography, MapFile } from '../map/types.ts';

let loading: Promise<Geography> | undefined;

/** The map, fetched and decoded once. */
export function loadGeography(): Promise<Geography> {
  loading ??= import('../map/north-atlantic.data.json')
    .then(module => decodeMap(module.default as unknown as MapFile))
    .catch(error => {
      loading = undefined;
      throw error;
    });
  return loading;
}
