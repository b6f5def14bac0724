import { z } from 'zod';

export const jaarSchema = z.object({});
