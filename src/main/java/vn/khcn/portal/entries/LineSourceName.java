package vn.khcn.portal.entries;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which register writes the lines of a topic, as the topic names it: {@code wording}, or with parameters
 * {@code documents.issued?kind=BC}; the topic's own code is always among them.
 */
public record LineSourceName(String code, Map<String, String> parameters) {
    public LineSourceName {
        parameters = Map.copyOf(parameters);
    }

    public static LineSourceName parse(String named, String topic) {
        int question = named.indexOf('?');
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("topic", topic);
        for (String pair : (question < 0 ? "" : named.substring(question + 1)).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new LineSourceName(question < 0 ? named : named.substring(0, question), parameters);
    }
}
