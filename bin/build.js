/**
 * Builds dist/: the program in chunks that load when they are needed, the content as checked JSON, the
 * licences of what is bundled. Talks on stderr; exits 1 with every problem of the content.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ALIASES } from './aliases.js';

const root = fileURLToPath(new URL('..', import.meta.url));
// Built beside and put in place at the end: whoever runs the program meanwhile has a whole one.
const dist = join(root, `dist-${process.pid}`);
const tools = join(root, '.build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  alias: ALIASES,
  // Some packages are CommonJS and ask for Node's own modules by require.
  banner: { js: REQUIRE },
};

process.exitCode = await main();

async function main() {
  await build({
    ...common,
    entryPoints: [
      'src/maintenance/build-content.ts',
      'src/maintenance/bench.ts',
      'src/maintenance/coach-measure.ts',
      'src/maintenance/law-check.ts',
      'src/maintenance/write-references.ts',
    ],
    outdir: tools,
    outExtension: { '.js': '.mjs' },
    external: ['@lydell/node-pty'],
  });
  const { buildContent } = await import(pathToFileURL(join(tools, 'build-content.mjs')).href);
  mkdirSync(dist, { recursive: true });
  const problems = buildContent(join(root, 'templates'), join(dist, 'contenu'), version);
  if (problems.length > 0) {
    for (const { file, line, column, message, remedy } of problems) {
      process.stderr.write(`${relative(root, file)}:${line}:${column} : ${message} ${remedy ?? ''}\n`);
    }
    rmSync(dist, { recursive: true, force: true });
    return 1;
  }
  const { metafile } = await build({
    ...common,
    entryPoints: ['src/main.ts'],
    outdir: dist,
    splitting: true,
    plugins: [{ name: 'no-child-process', setup: leaveChildProcessOut }],
  });
  for (const path of Object.keys(metafile.outputs)) withoutIdleRequire(join(root, path));
  writeFileSync(join(dist, 'LICENCES-TIERS.txt'), licences(Object.keys(metafile.inputs)));
  writeFileSync(join(dist, 'construit'), `${version}\n`);
  const final = join(root, 'dist');
  rmSync(final, { recursive: true, force: true });
  renameSync(dist, final);
  return 0;
}

function leaveChildProcessOut({ onResolve }) {
  onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
    /[\\/]commander[\\/]/.test(importer) ? { path: join(root, 'bin', 'no-child-process.cjs') } : undefined,
  );
}

/** Most chunks hold no CommonJS: making a `require` for each would cost them a good part of their loading. */
function withoutIdleRequire(path) {
  const code = readFileSync(path, 'utf8').replace(`${REQUIRE}\n`, '');
  if (!/\brequire\b/.test(code)) writeFileSync(path, code);
}

/** The licence text of each package that is bundled, once. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const {
        name,
        version: packageVersion,
        license,
      } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      return `${name} ${packageVersion} (${license})\n\n${licenceText(join(root, folder))}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function licenceText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'license.md']) {
    try {
      return readFileSync(join(folder, name), 'utf8').trim();
    } catch {}
  }
  return '(no licence file in the package)';
}
