package vn.khcn.broken;

import com.vaadin.flow.component.button.Button;

/** A rule that cannot work without a screen. */
class SpeaksVaadin {
    Button button = new Button();
}
