import { Refusal } from '../vocabulary/index.ts'

const LEAVE_OUT = 'allow reading it or leave it out'

/** What to tell of an error of the file system at a path; passes a `Refusal` through. */
export function fileRefusal(error: unknown, file: string, what: 'file' | 'folder' = 'file'): Refusal {
  if (error instanceof Refusal) return error
  const code = codeOf(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal('missing', file, 'there is no such file or folder', 'check the path')
    case 'EACCES':
    case 'EPERM':
      return new Refusal('unreadable', file, `the ${what} may not be read`, LEAVE_OUT)
    case 'EISDIR':
      return new Refusal('unreadable', file, 'it has become a folder', 'read it again')
    case 'ELOOP':
      return new Refusal('unreadable', file, 'it is a link that leads to itself', 'leave it out')
    case 'ENAMETOOLONG':
      return new Refusal('missing', file, 'the path is too long to be one', 'check the path')
    case 'EMFILE':
    case 'ENFILE':
      return new Refusal('unreadable', file, 'too many files are open', 'close some programs and read it again')
    default:
      return new Refusal('unreadable', file, `the ${what} could not be read (${code})`, LEAVE_OUT)
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
