import { notFound } from 'next/navigation'

/** Every address that is nothing. Not `app/not-found.tsx`: Next would draw that beside every page there is, shell and all. */
export default function MissingPage(): never {
  notFound()
}
