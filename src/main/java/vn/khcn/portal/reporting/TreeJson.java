package vn.khcn.portal.reporting;

import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.press.OfficialDocument;

/** Compiled trees as stored. */
final class TreeJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TreeJson() {}

    static String write(OfficialDocument document) {
        return JSON.writeValueAsString(document);
    }

    static OfficialDocument read(String json) {
        return JSON.readValue(json, OfficialDocument.class);
    }
}
