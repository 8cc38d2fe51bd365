import type {ClaimGraph} from './graph.js'

declare module 'unified' {
  interface CompileResultMap {
    ClaimGraph: ClaimGraph
  }
}
declare module 'vfile' {
  interface DataMap {
    claimGraph: ClaimGraph
  }
}
