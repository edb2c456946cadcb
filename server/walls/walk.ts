import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

export const root = join(import.meta.dirname, '..', '..')

/** Every source file of the product, as "app/(work)/page.tsx"; tests are no way in. */
export function sourceFiles(): string[] {
  const folders = ['app', 'components', 'messages', 'offline', 'server', 'sync', 'tools', 'domain', 'db']
  const found = folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    } catch {
      return []
    }
  })
  return found
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('app/kit-gallery/'))
    .sort()
}

export const parse = (file: string, text = readFileSync(join(root, file), 'utf8')) =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

const isUseServer = (statement: ts.Statement | undefined) =>
  statement !== undefined &&
  ts.isExpressionStatement(statement) &&
  ts.isStringLiteral(statement.expression) &&
  statement.expression.text === 'use server'

/** The whole file is open to the world. */
export const isActionFile = (source: ts.SourceFile): boolean => isUseServer(source.statements[0])

/** A single function is open to the world: easy to write, easy to overlook. */
export function hasInlineAction(source: ts.SourceFile): boolean {
  let found = false
  const visit = (node: ts.Node) => {
    if (ts.isBlock(node) && isUseServer(node.statements[0])) found = true
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Where each imported name comes from: `{ me: '@/server/queries/me' }`. */
function importsOf(source: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const names = statement.importClause?.namedBindings
    if (names && ts.isNamedImports(names))
      for (const { name } of names.elements) found.set(name.text, statement.moduleSpecifier.text)
  }
  return found
}

/** The queries a page waits for before anything else: in `await show(caseList({…}))`, the module and name of `caseList`. */
export function queriesShown(source: ts.SourceFile): { from: string; name: string }[] {
  const imports = importsOf(source)
  const shown: { from: string; name: string }[] = []
  const visit = (node: ts.Node) => {
    const call = ts.isAwaitExpression(node) && ts.isCallExpression(node.expression) ? node.expression : undefined
    const asked =
      call && ts.isIdentifier(call.expression) && call.expression.text === 'show' ? call.arguments[0] : undefined
    const query = asked && ts.isCallExpression(asked) && ts.isIdentifier(asked.expression) ? asked.expression.text : ''
    const from = imports.get(query)
    if (from !== undefined) shown.push({ from, name: query })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return shown
}
