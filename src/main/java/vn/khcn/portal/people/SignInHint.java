package vn.khcn.portal.people;

import java.util.List;

/** Accounts that the sign-in page offers to try; only a demo has any. */
public interface SignInHint {
    List<Sample> samples();

    /** One account of a group (its department): clicking it fills in name and password. */
    record Sample(String group, String username, String password, String name, String roles) {}
}
