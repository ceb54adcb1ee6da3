package vn.khcn.portal.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.SignInHint;
import vn.khcn.portal.shell.Translations;

/** The sign-in page of the demo names its accounts, department by department. */
@Component
@Profile("demo")
class DemoAccounts implements SignInHint {
    private final Translations wording;
    private final String password;

    DemoAccounts(Translations wording,
            @Value("${portal.demo.password:" + FoundingStory.PASSWORD + "}") String password) {
        this.wording = wording;
        this.password = password;
    }

    @Override
    public List<Sample> samples() {
        return StoryTeller.FOLDERS.stream().map(FoundingStory::file)
                .flatMap(department -> department.accounts().stream().map(a -> sample(department, a))).toList();
    }

    private Sample sample(FoundingStory.Founding department, FoundingStory.AccountRow account) {
        String office = department.offices().stream().filter(o -> o.code().equals(account.office()))
                .map(FoundingStory.OfficeRow::name).findFirst().orElse(account.username());
        String roles = account.roles().stream().sorted().map(r -> wording.vietnamese("shell.role." + r))
                .collect(Collectors.joining(", "));
        return new Sample(department.name(), account.username(), password, office, account.username() + " · " + roles);
    }
}
