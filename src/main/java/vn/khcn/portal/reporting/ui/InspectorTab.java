package vn.khcn.portal.reporting.ui;

import java.util.Arrays;
import java.util.Optional;

/** What the right pane shows. */
enum InspectorTab {
    DETAIL("noi-dung"), FINDINGS("kiem-tra"), COMMENTS("trao-doi"), HISTORY("lich-su"), VERSIONS("ban");

    private final String code;

    InspectorTab(String code) {
        this.code = code;
    }

    /** Its word in the address. */
    String code() {
        return code;
    }

    static Optional<InspectorTab> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}
