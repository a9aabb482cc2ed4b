/** Names of what can be saved. */

export const EXPORT_FORMATS = ['numbers', 'pytorch', 'keras', 'weights'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
