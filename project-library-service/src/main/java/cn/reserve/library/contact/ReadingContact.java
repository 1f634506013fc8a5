package cn.reserve.library.contact;

import cn.reserve.library.form.Consent;
import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.Projects;
import cn.reserve.library.project.ReviewClock;
import cn.reserve.library.whitelist.WhitelistWork;
import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.rest.ProblemException;
import cn.reserve.platform.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Gives the contact of a listed project while its consent stands, and leaves a trace of who read it. */
@ApplicationScoped
class ReadingContact {
    private final Projects projects;
    private final WhitelistWork whitelist;
    private final ReviewClock clock;
    private final Audit audit;

    ReadingContact(Projects projects, WhitelistWork whitelist, ReviewClock clock, Audit audit) {
        this.projects = projects;
        this.whitelist = whitelist;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * The contact as it is at this moment.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code project.no-contact}, also for an unknown project
     */
    @Transactional
    ContactResponse of(UUID projectId, ContactReader reader) {
        Project project = projects.findByIdOptional(projectId)
                .filter(found -> whitelist.isListed(found.id()))
                .orElseThrow(ReadingContact::none);
        ContactResponse contact = shown(project.form(), clock.today()).orElseThrow(ReadingContact::none);
        audit.recordLook(
                "project.contact-read",
                "project",
                projectId.toString(),
                project.form().name(),
                reader);
        return contact;
    }

    private static ProblemException none() {
        return Problems.of(404, "project.no-contact");
    }

    private static Optional<ContactResponse> shown(ProjectRequest form, LocalDate today) {
        Consent consent = form.consent();
        String name = form.leadPerson();
        String phone = form.leadPhone();
        if (consent == null || !consent.standsOn(today) || consent.until() == null || name == null || phone == null) {
            return Optional.empty();
        }
        return Optional.of(new ContactResponse(name, phone, consent.until()));
    }
}
