import { attendanceStatuses } from '../../../shared/domain/attendance.ts';
import { disciplines } from '../../../shared/domain/discipline.ts';
import { faceIds } from '../../../shared/pictograms.ts';
import {
  AttendanceBadge,
  Card,
  Chip,
  DisciplineBadge,
  DisciplineDot,
  exertionFaces,
  Face,
  ProgressBar,
  Row,
  Stack,
} from '../../ui/index.ts';
import type { Samples } from './samples.ts';

interface Props {
  readonly words: Samples;
}

const tones = ['neutral', 'info', 'ok', 'accent', 'warn', 'problem'] as const;

export function ColourSamples({ words }: Props) {
  return (
    <Stack gap={5}>
      <Card title={words.discipline} discipline="pottery">
        <Stack gap={4}>
          <Row wrap gap={2}>
            {disciplines.map((id) => (
              <DisciplineBadge key={id} discipline={id} label={words.disciplines[id]} />
            ))}
          </Row>
          <Row wrap gap={2}>
            {disciplines.map((id) => (
              <DisciplineDot key={id} discipline={id} label={words.disciplines[id]} />
            ))}
            <DisciplineBadge discipline="speech_therapy" label={words.disciplines.speech_therapy} size="large" />
          </Row>
          {disciplines.slice(0, 5).map((id, place) => (
            <ProgressBar key={id} hideLabel label={words.disciplines[id]} value={90 - 15 * place} discipline={id} />
          ))}
        </Stack>
      </Card>
      <Card title={words.status}>
        <Stack gap={4}>
          <Row wrap gap={2}>
            {attendanceStatuses.map((status) => (
              <AttendanceBadge key={status} status={status} label={words.statuses[status]} />
            ))}
          </Row>
          <Row wrap gap={2}>
            {tones.map((tone, place) => (
              <Chip key={tone} tone={tone} label={words.chips[place] ?? ''} />
            ))}
          </Row>
        </Stack>
      </Card>
      <Card title={words.faces}>
        <Stack gap={4}>
          <p>{words.exertion}</p>
          <Row wrap gap={3}>
            {exertionFaces.map((id, step) => (
              <Stack key={id} gap={1} align="center">
                <Face id={id} size={10} />
                {step}
              </Stack>
            ))}
          </Row>
          <Row wrap gap={2}>
            {faceIds.map((id) => (
              <Face key={id} id={id} size={9} />
            ))}
          </Row>
        </Stack>
      </Card>
    </Stack>
  );
}
