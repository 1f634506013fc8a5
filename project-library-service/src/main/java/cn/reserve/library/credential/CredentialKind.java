package cn.reserve.library.credential;

/** What a credential proves. */
public enum CredentialKind {
    LICENCE,
    QUALIFICATION,
    AUTHORISATION,
    OTHER
}
