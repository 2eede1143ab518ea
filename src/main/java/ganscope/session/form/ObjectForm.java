package ganscope.session.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The form of a part that has parts of its own. */
sealed interface ObjectForm extends Form permits RecordForm, TargetForm, SamplesForm, PicturesForm {
    @Override
    ObjectNode write(Object value);
}
