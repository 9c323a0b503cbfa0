// Taking in a peer file: read at the door, looked at, given a name, and only then recorded.
import { useState } from 'react';
import { identifyPeer } from '../../core/exchange/peer-file/identifyPeer';
import { readPeerFile } from '../../core/exchange/peer-file/readPeerFile';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { FilePicker } from '../../widgets/FilePicker';
import { Notice } from '../../widgets/Notice';
import { ProblemList } from '../../widgets/ProblemList';
import { MOST_CITIES, type CityChoice } from './cityChoice';
import { PeerPreview } from './PeerPreview';

type Reading = ReturnType<typeof readPeerFile> & { file: string };

interface TakePeerProps {
  choices: readonly CityChoice[];
  onTaken: (choice: CityChoice) => void;
}

export function TakePeer({ choices, onTaken }: TakePeerProps) {
  const { t } = useText();
  const session = useSession();
  const { catalogue } = useDefinitions();
  const { peers } = useOpenAssessment().assessment;
  const [reading, setReading] = useState<Reading>();
  const [taken, setTaken] = useState<string>();

  async function read(file: File) {
    setTaken(undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    setReading({ file: file.name, ...readPeerFile(bytes, catalogue) });
  }

  const peer = reading?.peer;
  const id = peer && identifyPeer(peer);
  const known = id === undefined ? undefined : peers.get(id);
  return (
    <>
      <FilePicker
        label={t('cities.take.choose')}
        drop={t('cities.take.drop')}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file) void read(file);
        }}
      />
      {reading && !peer && (
        <Notice kind="failure" live title={t('cities.take.refused', { file: reading.file })}>
          <ProblemList problems={reading.problems} />
        </Notice>
      )}
      {known && (
        <Notice live>
          <p>{t('cities.take.known', { file: reading?.file ?? '', name: known.label })}</p>
        </Notice>
      )}
      {taken !== undefined && (
        <Notice live>
          <p>{t('cities.take.done', { name: taken })}</p>
        </Notice>
      )}
      {reading && peer && id !== undefined && !known && (
        <PeerPreview
          file={reading.file}
          peer={peer}
          notices={reading.notices}
          onClose={() => setReading(undefined)}
          onTake={(label) => {
            session.record([{ subject: `peer/${id}`, content: { label, ...peer } }], {
              step: { kind: 'import', of: [] },
            });
            setReading(undefined);
            setTaken(label);
            if (choices.length < MOST_CITIES) onTaken({ source: 'peer', id });
          }}
        />
      )}
    </>
  );
}
