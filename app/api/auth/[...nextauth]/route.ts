import NextAuth from 'next-auth/next';
import { authOptions } from '#lib/toegang/auth-options.ts';

const handler = (request: Request, context: unknown) =>
  NextAuth(request as never, context as never, authOptions());
export { handler as GET, handler as POST };
