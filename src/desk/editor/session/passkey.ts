import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { inAppBrowser } from '../../../site/share/in-app-browser.ts';
import type { Person } from '../../protocol.ts';
import type { Passkey } from '../../village-protocol.ts';
import { ask, post } from '../backend/ask.ts';
import { PlainRefusal } from '../parts/plain-refusal.ts';

// `@simplewebauthn/browser` comes when somebody wants a passkey.

/** Whether this phone can open the desk by what opens the phone itself. Browsers inside apps cannot be relied on. */
export async function mayHavePasskey(): Promise<boolean> {
  if (!('PublicKeyCredential' in window) || inAppBrowser(navigator.userAgent)) return false;
  try {
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}

/** What the phone's own dialog came to, for the person. It does not say whether it was closed or there is no key. */
const refusedByPhone = (fault: unknown, otherWay: string): Error => {
  const isKnown = (fault as Error)?.name === 'InvalidStateError';
  return new PlainRefusal(
    isKnown
      ? 'Máy này đã được dùng vân tay hoặc khuôn mặt rồi.'
      : `Máy chưa nhận vân tay hoặc khuôn mặt. ${otherWay}`,
  );
};

/** Signs in by a passkey of this phone. @throws {Refused | PlainRefusal} */
export async function signInByPasskey(): Promise<Person> {
  const [{ startAuthentication }, optionsJSON] = await Promise.all([
    import('@simplewebauthn/browser'),
    ask<PublicKeyCredentialRequestOptionsJSON>('/passkey/generate-authenticate-options', { asGuest: true }),
  ]);
  const response = await startAuthentication({ optionsJSON }).catch((fault) => {
    throw refusedByPhone(fault, 'Hãy thử lại, hoặc vào bằng mật khẩu.');
  });
  return post<Person>('/passkey/verify-authentication', { response }, { asGuest: true });
}

/** Makes a passkey on this phone for whoever is signed in. @throws {Refused | PlainRefusal} */
export async function makePasskey(): Promise<Passkey> {
  const [{ startRegistration }, optionsJSON] = await Promise.all([
    import('@simplewebauthn/browser'),
    ask<PublicKeyCredentialCreationOptionsJSON>('/passkey/generate-register-options'),
  ]);
  const response = await startRegistration({ optionsJSON }).catch((fault) => {
    throw refusedByPhone(fault, 'Hãy thử lại; không được thì cứ dùng mật khẩu.');
  });
  return post<Passkey>('/passkey/verify-registration', { response });
}
