export { readFrontMatter } from './front-matter.ts'
export { renderMarkdown } from './render.ts'
