package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.List;

/** To whom an issued document went, how and when. */
public record SendDocument(List<String> recipients, SendingChannel channel, LocalDate sentOn, String note) {
    public SendDocument {
        recipients = List.copyOf(recipients);
    }
}
