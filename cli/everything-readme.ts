/** What a folder of everything says of itself, to whoever finds it. */
export const everythingReadme = `# A newsroom, whole

This folder holds everything that a newsroom kept in Masthead, as it was at the instant that \`manifest.json\` names.

**It is confidential**: unpublished stories, sources off the record, who is behind unnamed sources and pseudonyms, readers'
reports with their addresses, the log. Only its owner may read it; keep it so.

| name | what it is |
| --- | --- |
| \`manifest.json\` | format, version, instant, how many lines of each noun there are, and every other file with its length and SHA-256 |
| \`nouns/<noun>.jsonl\` | all rows of a noun, one JSON object a line (UTF-8), in the order in which they were written |
| \`schema/<noun>.schema.json\` | what such a line may be, as JSON Schema 2020-12 |
| \`ninjs/<id>.json\` | each story that is not in the bin as IPTC ninjs 3.1, with what readers may know of it; of withdrawn ones, that they are not to be used |
| \`media/masters\`, \`media/renditions\` | pictures in full, and as readers get them; \`key\` of a picture begins their names |

Instants are UTC in ISO 8601, bytes are base64, what is absent is \`null\`. Passwords, sessions and links that open accounts are
not in it. \`newsroom import --all\` takes the folder in again, unchanged, into an empty newsroom of the same version.
The whole form is described in Masthead's \`docs/export-format.md\`.
`
