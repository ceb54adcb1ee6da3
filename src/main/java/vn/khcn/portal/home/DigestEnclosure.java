package vn.khcn.portal.home;

import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.notices.Enclosed;
import vn.khcn.portal.notices.Enclosure;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.component.FileName;

/** Puts the page into the mail, made for its reader. */
@Component
class DigestEnclosure implements Enclosure {
    private final DigestService digest;
    private final Translations texts;
    private final BusinessClock clock;

    DigestEnclosure(DigestService digest, Translations texts, BusinessClock clock) {
        this.digest = digest;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String messageKey() {
        return DigestService.NEWS;
    }

    @Override
    public Enclosed file() {
        return new Enclosed(FileName.of(texts.vietnamese("home.digest.title"), clock.today(), "pdf"), FileName.PDF,
                digest.pdf(false));
    }
}
