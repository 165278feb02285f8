/** What a school decides about its month sheet. */
import { z } from 'zod';
import { schoolIdSchema } from '../../domain/ids.ts';
import { sheetTemplateSchema } from '../../domain/sheet-template.ts';
import { call, deviceCare, nothing } from './call.ts';

export const templateCalls = {
  'template.read': call(
    deviceCare,
    z.strictObject({ schoolId: schoolIdSchema }),
    z.strictObject({ template: sheetTemplateSchema, isChanged: z.boolean() }),
  ),
  /** `template` null: as it was before the school changed anything. `bad_input` where marks cannot be told apart. */
  'template.save': call(
    deviceCare,
    z.strictObject({ schoolId: schoolIdSchema, template: sheetTemplateSchema.nullable() }),
    nothing,
  ),
} as const;
