package cn.reserve.library.credential;

import java.util.List;

/**
 * The credentials in place, oldest first.
 *
 * @param addable whether the caller may add one now
 * @param removable whether the caller may take one away now
 */
public record CredentialsResponse(
        List<CredentialResponse> items, boolean addable, boolean removable, int mostCount, long mostBytes) {}
