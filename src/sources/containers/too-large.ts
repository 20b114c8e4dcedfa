import { Refusal } from '../../vocabulary/index.ts'

/** The refusal of something that is read whole and is larger than one document may be. */
export function tooLarge(file: string, size: number, maxSize: number): Refusal {
  const sizes = `${grouped(size)} bytes, more than the ${grouped(maxSize)} that one document may have`
  return new Refusal('too-large', file, `it has ${sizes}`, 'split it, or raise the limit with --max-size')
}

const grouped = (count: number) => count.toLocaleString('en-US')
