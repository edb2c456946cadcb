'use client'

import {
  defaultEditorAssetUrls,
  defaultShapeTools,
  defaultShapeUtils,
  defaultTools,
  TldrawEditor,
  TldrawScribble,
  TldrawShapeIndicators,
  type Editor,
  type TLAnyShapeUtilConstructor,
  type TLRecord,
} from 'tldraw'
import 'tldraw/tldraw.css'

// Its own type of an arrow is not exact enough for ours.
const shapeUtils = defaultShapeUtils as readonly unknown[] as readonly TLAnyShapeUtilConstructor[]
const tools = [...defaultTools, ...defaultShapeTools]
const components = { Scribble: TldrawScribble, ShapeIndicators: TldrawShapeIndicators }

/** What the measurement asks of the page. */
export type BareSheet = { schema: string; lay(records: readonly object[]): void; shapes(): number }
declare global {
  interface Window {
    bareSheet?: BareSheet
  }
}

function mount(editor: Editor): void {
  editor.setCurrentTool('draw')
  window.bareSheet = {
    schema: JSON.stringify(editor.store.schema.serialize()),
    lay: (records) => editor.store.put(records as TLRecord[]),
    shapes: () => editor.getCurrentPageShapeIds().size,
  }
}

/** tldraw with its own shapes and tools and nothing around it: quicker to show than `<Tldraw>`, whose interface fetches icons and words. */
export default function Sheet() {
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <TldrawEditor
        shapeUtils={shapeUtils}
        tools={tools}
        components={components}
        initialState="draw"
        assetUrls={defaultEditorAssetUrls}
        onMount={mount}
      />
    </div>
  )
}
