import { z } from 'zod';

/** What a browser answers to a question for a passkey (WebAuthn level 3, `PublicKeyCredentialJSON`). */
export const passkeyAnswer = z.object({
  response: z.looseObject({
    id: z.string(),
    rawId: z.string(),
    type: z.literal('public-key'),
    clientExtensionResults: z.record(z.string(), z.unknown()),
    response: z.looseObject({ clientDataJSON: z.string() }),
  }),
});
