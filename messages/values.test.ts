import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { loadMessages, type Words } from './load'
import { defaultLocale } from './locales'
import { placeholders } from './placeholders'

/*
 * Sentences are read beforehand (compile.ts), and what says them then writes "undefined" for a value that was not given, without a word to
 * anyone. So every place that says a sentence is looked up here.
 */

const root = join(import.meta.dirname, '..')
const childWords = JSON.parse(
  readFileSync(join(root, 'tools/three-houses/child/words', `${defaultLocale}.json`), 'utf8'),
) as Words

const flat = (tree: Words, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
const asked = new Map(
  flat({ ...loadMessages(defaultLocale, root), child: childWords }).map(([key, text]) => [key, placeholders(text)]),
)

const sources = ['app', 'components', 'offline', 'server', 'sync', 'tools'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name)),
)

/** Which keys an expression may stand for; null where only running it would tell. */
function keysOf(node: ts.Expression | undefined, checker: ts.TypeChecker): string[] | null {
  if (!node) return ['']
  if (ts.isTemplateExpression(node)) {
    let keys: string[] = [node.head.text]
    for (const { expression, literal } of node.templateSpans) {
      const parts = keysOf(expression, checker)
      if (!parts) return null
      keys = keys.flatMap((key) => parts.map((part) => key + part + literal.text))
    }
    return keys
  }
  const type = checker.getTypeAtLocation(node)
  const all = type.isUnion() ? type.types : [type]
  const said = all.map((each) => (each.isStringLiteral() || each.isNumberLiteral() ? String(each.value) : null))
  return said.every((each) => each !== null) ? said : null
}

/** The namespace of each translator by its name, innermost last: `const t = useTranslations('cases')`. */
function translators(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): { name: string; within: ts.Node; space: string[] | null }[] {
  const found: ReturnType<typeof translators> = []
  const visit = (node: ts.Node, block: ts.Node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const made = ts.isAwaitExpression(node.initializer) ? node.initializer.expression : node.initializer
      if (ts.isCallExpression(made) && /^(?:useTranslations|getTranslations)$/.test(made.expression.getText(file)))
        found.push({ name: node.name.text, within: block, space: keysOf(made.arguments[0], checker) })
    }
    const inner = ts.isBlock(node) || ts.isSourceFile(node) ? node : block
    ts.forEachChild(node, (child) => visit(child, inner))
  }
  visit(file, file)
  return found
}

/** The names given along with a sentence; null where they come from elsewhere. */
function given(node: ts.Expression | undefined): string[] | null {
  if (!node) return []
  if (!ts.isObjectLiteralExpression(node)) return null
  if (node.properties.some(ts.isSpreadAssignment)) return null
  return node.properties.flatMap(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
  )
}

/** Made-up source beside the real ones, to see that this sees anything. */
const madeUp = join(root, 'app', 'made-up.tsx')
const made = `import { useTranslations } from 'next-intl'
export function Page({ of }: { of: 'called' | 'nothing' }) {
  const t = useTranslations('tools.three_houses')
  return [t('title', { child: 'Noa' }), t('title'), t(\`read.\${of}\`, { house: 'Huis' })]
}`

function programOf(files: string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root)
  const host = ts.createCompilerHost({ ...options, noEmit: true }, true)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (path, target) =>
    path === madeUp ? ts.createSourceFile(path, made, target, true, ts.ScriptKind.TSX) : read(path, target)
  return ts.createProgram([...files, madeUp], { ...options, noEmit: true }, host)
}

function lacking(file: ts.SourceFile, checker: ts.TypeChecker): { lacks: string[]; looked: number } {
  const known = translators(file, checker)
  const lacks: string[] = []
  let looked = 0
  const visit = (node: ts.Node) => {
    ts.forEachChild(node, visit)
    if (!ts.isCallExpression(node)) return
    const { expression, arguments: sent } = node
    const called =
      ts.isPropertyAccessExpression(expression) && /^(?:rich|markup)$/.test(expression.name.text)
        ? expression.expression
        : expression
    if (!ts.isIdentifier(called)) return
    const translator = known.findLast(
      ({ name, within }) => name === called.text && within.pos <= node.pos && node.end <= within.end,
    )
    const values = given(sent[1])
    const spaces = translator?.space
    const keys = spaces && values && keysOf(sent[0], checker)
    if (!keys) return
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
    for (const each of spaces.flatMap((space) => keys.map((key) => (space === '' ? key : `${space}.${key}`)))) {
      const names = asked.get(each)
      if (!names) continue
      looked++
      const missing = names.map((name) => name.replaceAll(/[<>]/g, '')).filter((name) => !values.includes(name))
      if (missing.length > 0)
        lacks.push(`${relative(root, file.fileName)}:${line + 1} says ${each} without ${missing.join(', ')}`)
    }
  }
  visit(file)
  return { lacks, looked }
}

it('gives every sentence what it asks for', { timeout: 120_000 }, () => {
  const program = programOf(sources)
  const checker = program.getTypeChecker()
  const at = (path: string) => {
    const file = program.getSourceFile(path)
    if (!file) throw new Error(`${path} was not read`)
    return lacking(file, checker)
  }
  const all = sources.map(at)
  expect(all.flatMap(({ lacks }) => lacks)).toEqual([])
  // Were nothing found to look at, nothing could lack.
  expect(all.reduce((sum, { looked }) => sum + looked, 0)).toBeGreaterThan(800)
  expect(at(madeUp).lacks).toEqual([
    'app/made-up.tsx:4 says tools.three_houses.title without child',
    'app/made-up.tsx:4 says tools.three_houses.read.called without label',
  ])
})
