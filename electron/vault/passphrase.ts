import { Fault } from "../../shared/base/errors.ts";
import { leastPassphraseLetters } from "../../shared/ipc/vault.ts";

/** Length is all that is asked: rules about signs and capitals make passphrases worse. */
export function refuseShortPassphrase(passphrase: string): void {
  if ([...passphrase.normalize("NFKC")].length < leastPassphraseLetters)
    throw new Fault({ code: "vault/short-passphrase", least: leastPassphraseLetters });
}
