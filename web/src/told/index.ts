export { SaidList } from './said.tsx'
