'use client'

import dynamic from 'next/dynamic'

/** The engine needs a browser: its own guide for Next loads it this way. */
export const Draw = dynamic(() => import('./Sheet'), { ssr: false })
