/**
 * Builds dist/: the program in chunks that load when they are needed, the content as checked JSON, the
 * licences of what is bundled. Talks on stderr; exits 1 with every problem of the content.
 */
const { execFileSync } = require('node:child_process');
const { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join, relative } = require('node:path');
const { pathToFileURL } = require('node:url');
const { build, transform } = require('esbuild');
const { ALIASES } = require('./aliases.js');
const { packChunks } = require('./pack-chunks.js');

const root = join(__dirname, '..');
// Built beside and put in place at the end: whoever runs the program meanwhile has a whole one.
const dist = join(root, `dist-${process.pid}`);
const tools = join(root, '.build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

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
};

main().then((code) => {
  process.exitCode = code;
});

async function main() {
  await build({
    ...common,
    entryPoints: [
      'src/maintenance/build-content.ts',
      'src/maintenance/build-help.ts',
      'src/maintenance/build-schemas.ts',
      'src/maintenance/bench.ts',
      'src/maintenance/coach-measure.ts',
      'src/maintenance/law-check.ts',
      'src/maintenance/write-references.ts',
    ],
    // Some packages are CommonJS and ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
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
  const { buildSchemas } = await import(pathToFileURL(join(tools, 'build-schemas.mjs')).href);
  buildSchemas(join(dist, 'schemas'));
  const { buildHelp } = await import(pathToFileURL(join(tools, 'build-help.mjs')).href);
  buildHelp(join(dist, 'contenu'), join(dist, 'man'), version);
  const { metafile } = await build({
    ...common,
    entryPoints: ['src/main.ts'],
    outdir: dist,
    splitting: true,
    plugins: [{ name: 'idle-modules', setup: leaveIdleModulesOut }],
  });
  await Promise.all(Object.keys(metafile.outputs).map((path) => toCommonJs(join(root, path))));
  const chunkOf = (entry) =>
    basename(Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)[0]);
  await packChunks(dist, [
    ['accueil', [chunkOf('src/main.ts')]],
    ['entretien', ['src/program.ts', 'src/commands/preparer.ts', 'src/terminal/create-ask.ts'].map(chunkOf)],
  ]);
  cpSync(join(root, 'bin', 'compiled.js'), join(dist, 'compiled.js'));
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  execFileSync(process.execPath, [join(root, 'bin', 'warm-up.js'), dist], { timeout: 60_000 });
  writeFileSync(join(dist, 'LICENCES-TIERS.txt'), licences(Object.keys(metafile.inputs)));
  writeFileSync(join(dist, 'construit'), `${version}\n`);
  const final = join(root, 'dist');
  rmSync(final, { recursive: true, force: true });
  renameSync(dist, final);
  return 0;
}

/** What commander and chalk load at once and never use here. */
function leaveIdleModulesOut({ onResolve }) {
  const standIn = (name) => ({ path: join(root, 'bin', name) });
  onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
    /[\\/]commander[\\/]/.test(importer) ? standIn('no-child-process.cjs') : undefined,
  );
  onResolve({ filter: /^#supports-color$/ }, () => standIn('no-supports-color.cjs'));
}

/** Chunks can be made as ES modules only, and start much faster as CommonJS: Node loads these without waiting. */
async function toCommonJs(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'fileUrl' },
  });
  const fileUrl = code.includes('fileUrl')
    ? "const fileUrl = require('node:url').pathToFileURL(__filename).href;\n"
    : '';
  writeFileSync(path, fileUrl + code);
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
