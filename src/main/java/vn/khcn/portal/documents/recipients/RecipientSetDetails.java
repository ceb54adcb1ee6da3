package vn.khcn.portal.documents.recipients;

import java.util.List;

/** A set of recipients: its code, and the lines in the order they are printed. */
public record RecipientSetDetails(long id, int version, String code, String name, List<String> members) {
    public RecipientSetDetails {
        members = List.copyOf(members);
    }
}
