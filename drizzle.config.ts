import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './db/schema/organisation.ts',
    './db/schema/case.ts',
    './db/schema/document.ts',
    './db/schema/usage.ts',
    './db/schema/audit.ts',
    './db/schema/asset.ts',
    './db/schema/visit.ts',
    './db/schema/late.ts',
    './db/schema/house-word.ts',
    './db/schema/review.ts',
  ],
  out: './db/migrations',
  casing: 'snake_case',
})
