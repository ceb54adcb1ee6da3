package vn.khcn.portal.notices;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.khcn.portal.shell.Translations;

/** The words of a mail: how many are new, one line and, where the portal knows its address, a link for each. */
@Component
class Letter {
    private static final int MOST = 50;
    private static final int SUBJECT = 120;
    private final Translations wording;
    private final String url;

    Letter(Translations wording, @Value("${portal.url:}") String url) {
        this.wording = wording;
        this.url = url.replaceAll("/+$", "");
    }

    record Text(String subject, String body) {}

    Text of(String reader, List<NoticeDetails> news) {
        StringBuilder body = new StringBuilder(wording.vietnamese("notices.mail.greeting", reader)).append("\n\n");
        news.stream().limit(MOST).forEach(n -> body.append("- ").append(line(n)).append('\n')
                .append(url.isEmpty() || n.route().isEmpty() ? "" : "  " + url + "/" + n.route() + "\n"));
        if (news.size() > MOST) {
            body.append(wording.vietnamese("notices.mail.more", news.size() - MOST)).append('\n');
        }
        body.append('\n').append(wording.vietnamese("notices.mail.end")).append('\n');
        return new Text(cut(wording.vietnamese("notices.mail.subject", news.size(), line(news.getFirst()))),
                body.toString());
    }

    private String line(NoticeDetails notice) {
        return wording.vietnamese(notice.messageKey(), notice.arguments().toArray());
    }

    private static String cut(String subject) {
        String line = subject.replaceAll("\\s+", " ");
        return line.length() > SUBJECT ? line.substring(0, SUBJECT) + "…" : line;
    }
}
