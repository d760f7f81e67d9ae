import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import type { LoadedScenario } from '../../src/model/index.ts';
import type { Files } from '../../src/scenario/index.ts';
import type { Shelf } from '../../src/web/build/cover.ts';
import { scenarios } from '../../src/web/build/scenarios.plugin.ts';
import { changed, valid } from './fixtures.ts';

const disk = mkdtempSync(join(tmpdir(), 'plugin-'));
afterAll(() => rmSync(disk, { recursive: true }));

function write(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const page = write(join(disk, 'page'), {
  'index.html': '<script type="module" src="./main.js"></script>',
  'main.js': "import manifest from 'virtual:scenarios';\nglobalThis.manifest = manifest;\n",
});
const sound = write(join(disk, 'sound'), valid);
const broken = write(join(disk, 'broken'), changed([{ in: 'shores/issues.yaml', replace: 'statusQuo: 2 }', with: 'statusQuo: 2.2 }' }]));

const building = (folder: string) =>
  build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'silent',
    plugins: [scenarios(folder)],
    build: { outDir: join(disk, 'dist'), emptyOutDir: true },
  });

describe('a built page', () => {
  test('holds a list, and each scenario as a file beside it, whatever path it is served from', async () => {
    await building(sound);
    const assets = readdirSync(join(disk, 'dist/assets'));
    const script = readFileSync(join(disk, 'dist/assets', assets.find(name => name.endsWith('.js'))!), 'utf8');
    const data = assets.find(name => /^shores-.*\.json$/.test(name))!;
    const read = (name: string) => JSON.parse(readFileSync(join(disk, 'dist/assets', name), 'utf8'));
    const loaded = read(data) as LoadedScenario;
    const words = read(assets.find(name => /^shores\.en-.*\.json$/.test(name))!) as Record<string, string>;
    expect([loaded.scenario.id, loaded.texts, words['scenario.title']]).toEqual(['shores', undefined, 'Two shores']);
    expect(script).toContain(loaded.hash);
    expect(script).toMatch(new RegExp(`new URL\\([^)]*${data}[^)]*import\\.meta\\.url`));
    expect(script).not.toMatch(/["'`]\/assets\//);
    expect(
      assets
        .filter(name => name.endsWith('.json'))
        .map(name => name.replace(/-[\w-]{8}\.json$/, ''))
        .sort(),
    ).toEqual(['0-shelf.en', 'campaign-voyage', 'campaign-voyage.en', 'harbour', 'harbour.en', 'shores', 'shores.en']);
  });

  test('offers covers to choose from: words and parties, and nothing to play by', async () => {
    await building(sound);
    const shelf = readdirSync(join(disk, 'dist/assets')).find(name => name.startsWith('0-shelf.en-'))!;
    const { campaigns, scenarios } = JSON.parse(readFileSync(join(disk, 'dist/assets', shelf), 'utf8')) as Shelf;
    expect(campaigns.map(({ campaign }) => campaign.id)).toEqual(['voyage']);
    const cover = scenarios.find(({ scenario }) => scenario.id === 'shores')!;
    expect(cover.texts.en).toMatchObject({ 'scenario.title': 'Two shores', 'party.north.name': 'North' });
    expect(cover.scenario.parties.length).toBeGreaterThan(1);
    for (const { stakes } of cover.scenario.parties) expect(stakes).toEqual({});
    expect([...new Set(cover.scenario.parties.flatMap(({ figures }) => Object.keys(figures)))]).toEqual(['spending']);
    expect(Object.keys(cover.scenario).sort()).toEqual(['calendar', 'chair', 'id', 'issues', 'parties', 'stage']);
  });

  test('has the words of each language in a file of their own, and English for what it lacks', async () => {
    await building(write(join(disk, 'french'), { ...valid, 'shores/text/fr.yaml': 'scenario: { title: Deux rives }\n' }));
    const assets = readdirSync(join(disk, 'dist/assets'));
    const words = (language: string) =>
      JSON.parse(readFileSync(join(disk, 'dist/assets', assets.find(name => name.startsWith(`shores.${language}-`))!), 'utf8'));
    expect([words('en')['scenario.title'], words('fr')['scenario.title']]).toEqual(['Two shores', 'Deux rives']);
    expect(words('fr')['scenario.subtitle']).toBe(words('en')['scenario.subtitle']);
  });

  test('holds neither YAML, CEL nor a schema', async () => {
    await building(sound);
    const assets = readdirSync(join(disk, 'dist/assets')).filter(name => name.endsWith('.js'));
    const size = assets.reduce((sum, name) => sum + readFileSync(join(disk, 'dist/assets', name)).length, 0);
    expect(size).toBeLessThan(4000);
  });

  test('is not built from a scenario with errors; the linter says why', async () => {
    await expect(building(broken)).rejects.toThrow(/shores\/issues\.yaml:2:73 {2}off-grid {2}2\.2 falls between two steps/);
  });
});

test('while developing, data are served and follow the files', async () => {
  const folder = write(join(disk, 'edited'), valid);
  const server = await createServer({
    configFile: false,
    root: page,
    logLevel: 'silent',
    plugins: [scenarios(folder)],
    server: { port: 0 },
  });
  try {
    await server.listen();
    const at = `${server.resolvedUrls?.local[0]}scenario-data`;
    const title = async () => ((await (await fetch(`${at}/shores.en.json`)).json()) as Record<string, string>)['scenario.title'];
    expect(await title()).toBe('Two shores');
    const rules = (await (await fetch(`${at}/shores.json`)).json()) as LoadedScenario;
    expect([rules.scenario.id, 'texts' in rules]).toEqual(['shores', false]);
    expect((await fetch(`${at}/no-such.json`)).status).toBe(404);
    expect((await fetch(`${at}/shores.xx.json`)).status).toBe(404);
    expect((await server.transformRequest('virtual:scenarios'))?.code).toContain('scenario-data/shores.json');
    // Saved anew at each look: the watcher may not have been ready for the first.
    let saved = 0;
    const saveAndLook = () => {
      saved += 1;
      writeFileSync(join(folder, 'shores/text/en.yaml'), valid['shores/text/en.yaml']!.replace('Two shores', `Three shores ${saved}`));
      return title();
    };
    await expect.poll(saveAndLook, { interval: 200, timeout: 30_000 }).toMatch(/^Three shores/);
  } finally {
    await server.close();
  }
});
