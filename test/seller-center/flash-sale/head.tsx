/** Page head: the upper submit button, and one way to open each kind of layer (drawer, real dialog, toast). */
import { Button, Drawer, Message } from '@arco-design/web-react';
import { useRef, useState, type JSX } from 'react';
import { useTexts } from '../texts.tsx';

/** The library never uses a real <dialog>; a page may, and then everything outside the top layer lies below it. */
const PreviewDialog = (): JSX.Element => {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button data-tid="m4b_button" onClick={() => dialog.current?.showModal()}>
        {texts.preview}
      </Button>
      <dialog ref={dialog} className="sc-dialog" aria-label={texts.preview}>
        <h2>{texts.preview}</h2>
        <p>{texts.previewText}</p>
        <Button data-tid="m4b_button" onClick={() => dialog.current?.close()}>
          {texts.close}
        </Button>
      </dialog>
    </>
  );
};

const Tips = (): JSX.Element => {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        type="text"
        data-tid="m4b_button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {texts.tips}
      </Button>
      <Drawer width={360} title={texts.tips} visible={open} onOk={close} onCancel={close}>
        <p>{texts.tipsText}</p>
      </Drawer>
    </>
  );
};

export const HeadActions = ({ onSubmit }: { readonly onSubmit: () => void }): JSX.Element => {
  const texts = useTexts();
  return (
    <div className="sc-actions">
      <Tips />
      <PreviewDialog />
      <Button
        data-tid="m4b_button"
        onClick={() => {
          Message.success(texts.draftSaved);
        }}
      >
        {texts.saveDraft}
      </Button>
      <Button type="primary" data-tid="m4b_button" onClick={onSubmit}>
        {texts.submit}
      </Button>
    </div>
  );
};
