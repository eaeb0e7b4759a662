declare module '*.woff2' {
  /** Where the built site serves the file. */
  const address: string
  export default address
}
