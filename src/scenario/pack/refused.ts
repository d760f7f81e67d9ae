/** Why a pack is not opened, or not made; the rest of the sentence is in the catalogue of whoever asked. */
export type PackRefusal =
  | 'notZip'
  | 'damaged'
  | 'tooMany'
  | 'tooLarge'
  | 'bomb'
  | 'badName'
  | 'twice'
  | 'encrypted'
  | 'method'
  | 'overlap'
  | 'link'
  | 'noManifest'
  | 'badManifest'
  | 'notAllowed'
  | 'changed'
  | 'missing'
  | 'opensNothing'
  | 'encoding';

export class PackRefused extends Error {
  readonly refusal: PackRefusal;
  /** The file in the pack it is about; of a manifest, what to look at. Empty where it is about the whole. */
  readonly entry: string;
  constructor(refusal: PackRefusal, entry = '') {
    super(refusal);
    this.refusal = refusal;
    this.entry = entry;
  }
}
