import { testOmgeving } from '#tests/setup/omgeving.ts';

Object.assign(process.env, testOmgeving());
