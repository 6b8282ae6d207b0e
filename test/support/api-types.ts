/** Types of the client, made from openapi.json: npm run check:openapi:fix */
/* eslint-disable */
export interface paths {
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the metrics
         * @description For Prometheus. Labels hold methods, routes and statuses, never a path, a code or a person.
         */
        get: operations["Metrics.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List jobs, newest first */
        get: operations["Jobs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a job */
        get: operations["Jobs.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job and keep the best so far
         * @description Answers within a second. The job then is "cancelled" with its result, or still "running" with "stoppedBy": "user" while the proof of a large plan is verified. A job that has ended stays as it is.
         */
        post: operations["Jobs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a job
         * @description Server-sent events: "progress" at most each 250 ms and at least each second while it runs, then one of "done", "failed", "cancelled" with the job, and the stream ends. A client that lost the line sends the last id it saw as Last-Event-ID; 204 says that nothing more will come.
         */
        get: operations["Jobs.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the service is ready
         * @description 200 once requests are served and the database answers; 503 otherwise.
         */
        get: operations["Health.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sites by code */
        get: operations["Sites.list"];
        put?: never;
        /**
         * Create a site
         * @description A place where people work. Its zone is their clock unless they have their own.
         */
        post: operations["Sites.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import sites from CSV or JSON
         * @description All rows or none: a code that is there is changed, a new one is created, what the file does not name stays. Every problem of every row is told with its line and column, or its item. At most 8 MB.
         */
        post: operations["Sites.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download sites as CSV
         * @description What an import reads back unchanged. Its columns are the fields; lists of objects are JSON.
         */
        get: operations["Sites.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a site */
        get: operations["Sites.read"];
        /** Replace a site */
        put: operations["Sites.replace"];
        post?: never;
        /**
         * Remove a site
         * @description Refused while others use it, and they are named.
         */
        delete: operations["Sites.remove"];
        options?: never;
        head?: never;
        /**
         * Change fields of a site
         * @description JSON Merge Patch (RFC 7396): null takes a field away, lists are replaced whole.
         */
        patch: operations["Sites.patch"];
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contracts by code */
        get: operations["Contracts.list"];
        put?: never;
        /**
         * Create a contract
         * @description Hours, shifts, rules and premiums that several agents share. Rules that it leaves out are those of the plan in which it is used; grid and breaks are judged there.
         */
        post: operations["Contracts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import contracts from CSV or JSON
         * @description All rows or none: a code that is there is changed, a new one is created, what the file does not name stays. Every problem of every row is told with its line and column, or its item. At most 8 MB.
         */
        post: operations["Contracts.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download contracts as CSV
         * @description What an import reads back unchanged. Its columns are the fields; lists of objects are JSON.
         */
        get: operations["Contracts.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a contract */
        get: operations["Contracts.read"];
        /** Replace a contract */
        put: operations["Contracts.replace"];
        post?: never;
        /**
         * Remove a contract
         * @description Refused while others use it, and they are named.
         */
        delete: operations["Contracts.remove"];
        options?: never;
        head?: never;
        /**
         * Change fields of a contract
         * @description JSON Merge Patch (RFC 7396): null takes a field away, lists are replaced whole.
         */
        patch: operations["Contracts.patch"];
        trace?: never;
    };
    "/api/v1/special-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List special days by code */
        get: operations["SpecialDays.list"];
        put?: never;
        /**
         * Create a special day
         * @description A day of the customers, past or future, that is not usual. Its code is made of calendar and date; a calendar is there as long as it has a day.
         */
        post: operations["SpecialDays.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/special-days/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import special days from CSV or JSON
         * @description All rows or none: a code that is there is changed, a new one is created, what the file does not name stays. Every problem of every row is told with its line and column, or its item. At most 8 MB.
         */
        post: operations["SpecialDays.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/special-days.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download special days as CSV
         * @description What an import reads back unchanged. Its columns are the fields; lists of objects are JSON.
         */
        get: operations["SpecialDays.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/special-days/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a special day */
        get: operations["SpecialDays.read"];
        /** Replace a special day */
        put: operations["SpecialDays.replace"];
        post?: never;
        /**
         * Remove a special day
         * @description Refused while others use it, and they are named.
         */
        delete: operations["SpecialDays.remove"];
        options?: never;
        head?: never;
        /**
         * Change fields of a special day
         * @description JSON Merge Patch (RFC 7396): null takes a field away, lists are replaced whole.
         */
        patch: operations["SpecialDays.patch"];
        trace?: never;
    };
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List queues by code */
        get: operations["Queues.list"];
        put?: never;
        /**
         * Create a queue
         * @description Work of one kind, with a stream per customer region. Sites and calendars that it names are stored before it; a history may come later, before a plan uses the queue.
         */
        post: operations["Queues.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import queues from CSV or JSON
         * @description All rows or none: a code that is there is changed, a new one is created, what the file does not name stays. Every problem of every row is told with its line and column, or its item. At most 8 MB.
         */
        post: operations["Queues.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download queues as CSV
         * @description What an import reads back unchanged. Its columns are the fields; lists of objects are JSON.
         */
        get: operations["Queues.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a queue */
        get: operations["Queues.read"];
        /** Replace a queue */
        put: operations["Queues.replace"];
        post?: never;
        /**
         * Remove a queue
         * @description Refused while others use it, and they are named.
         */
        delete: operations["Queues.remove"];
        options?: never;
        head?: never;
        /**
         * Change fields of a queue
         * @description JSON Merge Patch (RFC 7396): null takes a field away, lists are replaced whole.
         */
        patch: operations["Queues.patch"];
        trace?: never;
    };
    "/api/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List agents by code */
        get: operations["Agents.list"];
        put?: never;
        /**
         * Create a agent
         * @description A named person. "contract" and "queues" are those he begins with; "assignments" are what changes on later dates. He leaves by "employedTo".
         */
        post: operations["Agents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import agents from CSV or JSON
         * @description All rows or none: a code that is there is changed, a new one is created, what the file does not name stays. Every problem of every row is told with its line and column, or its item. At most 8 MB.
         */
        post: operations["Agents.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download agents as CSV
         * @description What an import reads back unchanged. Its columns are the fields; lists of objects are JSON.
         */
        get: operations["Agents.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a agent */
        get: operations["Agents.read"];
        /** Replace a agent */
        put: operations["Agents.replace"];
        post?: never;
        /**
         * Remove a agent
         * @description Refused while others use it, and they are named.
         */
        delete: operations["Agents.remove"];
        options?: never;
        head?: never;
        /**
         * Change fields of a agent
         * @description JSON Merge Patch (RFC 7396): null takes a field away, lists are replaced whole.
         */
        patch: operations["Agents.patch"];
        trace?: never;
    };
    "/api/v1/agents/{ref}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an agent another contract or queue from a date on
         * @description Takes the place of what was to change on the same date; later changes stay.
         */
        post: operations["Agents.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{ref}/assignments/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what was to change on a date */
        delete: operations["Agents.unassign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{ref}/on/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an agent as he is on a date
         * @description With the contract and queue of that date, as a plan file would write him, and the dates between which they hold.
         */
        get: operations["Agents.on"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List time off by code */
        get: operations["TimeOff.list"];
        put?: never;
        /**
         * Create a time off
         * @description Leave, sickness, unpaid leave or training of an agent: whole local dates, or a span of his clock. Its code is made of agent and beginning; entries of one agent never overlap.
         */
        post: operations["TimeOff.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-off/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import time off from CSV or JSON
         * @description All rows or none: a code that is there is changed, a new one is created, what the file does not name stays. Every problem of every row is told with its line and column, or its item. At most 8 MB.
         */
        post: operations["TimeOff.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-off.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download time off as CSV
         * @description What an import reads back unchanged. Its columns are the fields; lists of objects are JSON.
         */
        get: operations["TimeOff.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-off/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a time off */
        get: operations["TimeOff.read"];
        /** Replace a time off */
        put: operations["TimeOff.replace"];
        post?: never;
        /**
         * Remove a time off
         * @description Refused while others use it, and they are named.
         */
        delete: operations["TimeOff.remove"];
        options?: never;
        head?: never;
        /**
         * Change fields of a time off
         * @description JSON Merge Patch (RFC 7396): null takes a field away, lists are replaced whole.
         */
        patch: operations["TimeOff.patch"];
        trace?: never;
    };
    "/api/v1/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pins by code */
        get: operations["Pins.list"];
        put?: never;
        /**
         * Create a pin
         * @description What is decided already for an agent on a date: a day off, or a shift. Its code is made of agent and date. Whether his contract offers the shift is judged by the plan that uses it.
         */
        post: operations["Pins.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pins/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import pins from CSV or JSON
         * @description All rows or none: a code that is there is changed, a new one is created, what the file does not name stays. Every problem of every row is told with its line and column, or its item. At most 8 MB.
         */
        post: operations["Pins.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pins.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download pins as CSV
         * @description What an import reads back unchanged. Its columns are the fields; lists of objects are JSON.
         */
        get: operations["Pins.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pins/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a pin */
        get: operations["Pins.read"];
        /** Replace a pin */
        put: operations["Pins.replace"];
        post?: never;
        /**
         * Remove a pin
         * @description Refused while others use it, and they are named.
         */
        delete: operations["Pins.remove"];
        options?: never;
        head?: never;
        /**
         * Change fields of a pin
         * @description JSON Merge Patch (RFC 7396): null takes a field away, lists are replaced whole.
         */
        patch: operations["Pins.patch"];
        trace?: never;
    };
    "/api/v1/company/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store the people and the work of a plan file
         * @description Its sites, contracts, special days, queues, agents, time off and pins, all or none: what is there is changed, what is new is created, what the file does not name stays, and so do later contracts of agents and dates of ending. The files that the plan names are not asked for.
         */
        post: operations["Company.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a plan file of what is stored
         * @description Send a plan file without those lists: name, horizon, settings, histories. They are filled with what is stored, agents with the contract and queue that they have on the first date. A POST of the answer to /plans judges it with its files.
         */
        post: operations["Company.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the histories */
        get: operations["Histories.list"];
        put?: never;
        /**
         * Upload a history of contacts
         * @description All rows or none: every bad row is told with its line and column. A plan names it as histories/<code>.csv.
         */
        post: operations["Histories.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/histories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a history holds */
        get: operations["Histories.read"];
        /**
         * Replace the file of a history
         * @description Plans that name it read the new file with their next roster.
         */
        put: operations["Histories.replace"];
        post?: never;
        /**
         * Delete a history
         * @description Plans and rosters that read it keep their copy.
         */
        delete: operations["Histories.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/histories/{code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of a history
         * @description The bytes that were uploaded.
         */
        get: operations["Histories.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the plans */
        get: operations["Plans.list"];
        put?: never;
        /**
         * Import a plan file
         * @description Stored byte for byte, all or nothing. The files that a plan names are sent with it in one form, each under the name that the plan writes; histories/<code>.csv is a stored history, published/roster.csv what is published before the plan.
         */
        post: operations["Plans.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a plan is about */
        get: operations["Plans.read"];
        /**
         * Replace a plan file
         * @description Rosters that were made from the old one keep it. The files that a plan names are sent with it in one form, each under the name that the plan writes; histories/<code>.csv is a stored history, published/roster.csv what is published before the plan.
         */
        put: operations["Plans.replace"];
        post?: never;
        /**
         * Delete a plan
         * @description Its rosters go with it; where one of them is published, it stays.
         */
        delete: operations["Plans.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a plan file, or a file that it names
         * @description The bytes that were imported: sunshift plan makes the same roster of them.
         */
        get: operations["Plans.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a roster
         * @description A job: it forecasts, staffs, searches, proves and prices the plan as it is now. GET /api/v1/jobs/{id}/events follows it; cancelling keeps the best so far.
         */
        post: operations["Rosters.generate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a roster as little as needs be
         * @description A job: the plan as it is now (store its new time off, people or demand first) is covered again from this roster. What began before "from" stays, every other changed agent-day costs "changePrice" in the search. It leaves a new draft with changes.json; GET /api/v1/rosters/{code}/compare/{other} tells the difference.
         */
        post: operations["Rosters.replan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rosters */
        get: operations["Rosters.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a roster achieves */
        get: operations["Rosters.read"];
        put?: never;
        post?: never;
        /**
         * Delete a roster
         * @description With its certificate and every other file. A published one stays.
         */
        delete: operations["Rosters.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/roster.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download roster.csv
         * @description One row per segment, as the command line writes it.
         */
        get: operations["Rosters.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/roster.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download roster.json */
        get: operations["Rosters.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/certificate.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the certificate
         * @description The proof: cover per interval, rules checked, money, bound and the prices that prove it.
         */
        get: operations["Rosters.certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/summary.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the summary
         * @description One page for a planner.
         */
        get: operations["Rosters.summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download what a re-plan changes
         * @description Of a re-planned roster: changed agent-days, their price, and the difference in sentences; 404 otherwise.
         */
        get: operations["Rosters.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask whether people see a roster */
        get: operations["Rosters.published"];
        /**
         * Publish a roster
         * @description All shifts at once, in place of the roster of the same plan that was published before. From then on it is the tail of the plans after it.
         */
        put: operations["Rosters.publish"];
        post?: never;
        /**
         * Revert a publication
         * @description All shifts at once. Refused where a later published roster continues this one.
         */
        delete: operations["Rosters.revert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a stored roster again
         * @description Rules, cover and money from the bytes that it was made from; with "bound", its proofs too.
         */
        post: operations["Verification.stored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a roster of your own against a plan
         * @description roster.csv or roster.json; nothing is stored.
         */
        post: operations["Verification.uploaded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/rosters/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a roster that was edited or made elsewhere
         * @description roster.csv or roster.json. It is verified like every other: where it breaks a rule it is refused, every violation named, and nothing is stored. Open hours are no violation; publishing asks about them. It keeps the proven bound of a roster of the same input (boundOf); where there is none, its bound is a weak one of its own.
         */
        post: operations["Verification.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/foreign-rosters/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the roster that you have today
         * @description Agent, local start, local end, zone: open hours, broken rules and human quality, without a plan. A form may hold requirement.csv beside roster.csv; else one agent is needed at all hours.
         */
        post: operations["Verification.foreign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forecast the contacts of a plan
         * @description A job over the plan and the histories as they are now. The forecast stays as it is, whatever becomes of them.
         */
        post: operations["PlanForecasts.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the forecasts */
        get: operations["PlanForecasts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forecasts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a forecast and its error
         * @description Per stream the model that won, the error of its backtest, and the error that nobody can go below.
         */
        get: operations["PlanForecasts.read"];
        put?: never;
        post?: never;
        /** Delete a forecast */
        delete: operations["PlanForecasts.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forecasts/{code}/intervals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a forecast by interval
         * @description The columns of the CSV, on any clock; null where the model says nothing.
         */
        get: operations["PlanForecasts.intervals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forecasts/{code}/forecast.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a forecast */
        get: operations["PlanForecasts.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the forecast of a roster by interval
         * @description The columns of the CSV, on any clock; null where the model says nothing.
         */
        get: operations["Forecasts.intervals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/forecast.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the forecast of a roster
         * @description Per queue and interval the mean and its prediction intervals.
         */
        get: operations["Forecasts.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/histories/{code}/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forecast what follows a history
         * @description A job: it chooses a model by rolling backtest, forecasts volume and handle time with intervals, and keeps the forecast as it was made.
         */
        post: operations["StoredForecasts.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history-forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the forecasts */
        get: operations["StoredForecasts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history-forecasts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a forecast */
        get: operations["StoredForecasts.read"];
        put?: never;
        post?: never;
        /** Delete a forecast */
        delete: operations["StoredForecasts.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history-forecasts/{code}/forecast.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a forecast as it was made
         * @description Without what was adjusted since.
         */
        get: operations["StoredForecasts.snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history-forecasts/{code}/forecast.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a stored forecast
         * @description Per queue and interval the mean and its prediction intervals, adjustments laid on.
         */
        get: operations["StoredForecasts.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history-forecasts/{code}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adjust a forecast
         * @description Replaces all adjustments. They are kept apart from the model, with author and reason; the snapshot stays as it is.
         */
        put: operations["StoredForecasts.adjust"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history-forecasts/{code}/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hold a forecast against what was counted since
         * @description By the rows that its history holds now: error, bias, intervals, drift, in figures and in words.
         */
        get: operations["StoredForecasts.accuracy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history-forecasts/{code}/intraday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forecast the rest of a day again
         * @description From the hours of the local day that are over, by the rows that its history holds now.
         */
        get: operations["StoredForecasts.intraday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Staff one load, and say why
         * @description Least agents for the targets of any model, or what a number of agents gives: formula, inputs, intermediate values, one agent more and less.
         */
        post: operations["Staffing.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staffing/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change volume and handle time of one load
         * @description A table in CSV: volume and AHT each changed by -20 % to 20 %, the least agents then, and what the unchanged agents would give.
         */
        post: operations["Staffing.sensitivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what of the day lies above its limits
         * @description Contacts waiting per channel and in all, and contacts arrived for one finished, moment by moment; at most 1 MB of rows. Apart from targets: nobody is staffed by alerts.
         */
        post: operations["Alerts.alerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{code}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work out whom a plan requires
         * @description A job over the plan and the histories as they are now. The requirement stays as it is, whatever becomes of them.
         */
        post: operations["PlanRequirements.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the requirements */
        get: operations["PlanRequirements.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a requirement
         * @description Per queue the agent-hours required and the peak; the forecast that it stands on, with its error.
         */
        get: operations["PlanRequirements.read"];
        put?: never;
        post?: never;
        /** Delete a requirement */
        delete: operations["PlanRequirements.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{code}/intervals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a requirement by interval
         * @description The columns of the CSV, on any clock; null where the model says nothing.
         */
        get: operations["PlanRequirements.intervals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requirements/{code}/requirement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a requirement */
        get: operations["PlanRequirements.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/requirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the requirement of a roster by interval
         * @description The columns of the CSV, on any clock; null where the model says nothing.
         */
        get: operations["Requirements.intervals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/requirement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the requirement of a roster */
        get: operations["Requirements.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/staffing.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download what staffing says beyond the requirement
         * @description Definitions of the figures, deferred work, targets over days, deflection, hours and full-time equivalents, pools. There where the plan has any of these: 404 otherwise.
         */
        get: operations["Requirements.staffing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/requirement/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain one interval of the requirement
         * @description Formula, inputs, intermediate values, and what one agent more or less would do.
         */
        get: operations["Requirements.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/requirement/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Change volume and handle time of one interval
         * @description A table in CSV: volume and AHT each changed by -20 % to 20 %, the least agents then, and what the unchanged agents would give. Only a header where no formula applies.
         */
        get: operations["Requirements.sensitivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/compare/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two rosters
         * @description What changes for whom when the other one takes the place of this one, in figures and in sentences. They may come from different plans.
         */
        get: operations["RosterViews.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask who could take over a shift
         * @description What opens when an agent is absent on a local date, and up to ten others who close it, best first: fewest open minutes, fewest changed dates, least cost. Each is that person's best answer with everybody else unmoved; all his rules hold and nothing that has begun by then moves.
         */
        get: operations["RosterViews.replacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the cover of a roster by interval
         * @description Intervals begin on the clock of the zone: an hour that it repeats is two intervals, one that it skips is none. Each is told by its tightest moment.
         */
        get: operations["RosterViews.coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{code}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the shifts of an agent
         * @description Published ones only, with breaks, on any clock; nights that a clock change makes longer or shorter by the clock face are marked and told in words. The ETag is for If-None-Match: 304 while nothing changed for the reader.
         */
        get: operations["AgentViews.shifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{code}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the calendar of an agent
         * @description iCalendar of what is published: UTC instants, one event an agent and date that keeps its UID, SEQUENCE that grows with each publication; what was taken back is cancelled. It names nobody.
         */
        get: operations["AgentViews.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a roster costs
         * @description Totals by site, contract, contract week, month, component and currency; each sums to the total, to the last minor unit.
         */
        get: operations["Costs.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/cost/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pay lines of a roster
         * @description What a total is made of, in the order of cost.csv: by agent, first date, last date, component.
         */
        get: operations["Costs.lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/cost.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download cost.csv
         * @description Every pay line, as the command line writes it.
         */
        get: operations["Costs.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{code}/cost.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the cost report as a workbook
         * @description Totals, pay lines, every input that pay depends on, and the command that gives the same figures again.
         */
        get: operations["Costs.workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rehearse the clock changes of the coming months
         * @description Lays every shift pattern of the plan onto the calendar: hours that open or double, nights of 7 and 9 hours, rests below the limit. Breaks are not counted.
         */
        post: operations["Rehearsals.rehearse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What planners changed after the model had spoken; it stands beside the model's figures. */
        AdjustForecast: {
            /** @description all adjustments of the forecast, in the order in which they are laid on */
            adjustments: components["schemas"]["Adjustment"][];
        };
        /** @description What a planner changes after the model has spoken. Kept apart from the model, with author and reason. */
        Adjustment: {
            /**
             * @description the queue
             * @example english
             */
            queue: string;
            /**
             * @description first local date of the queue's first stream
             * @example 2027-03-15
             */
            from: string;
            /**
             * @description last local date, inclusive
             * @example 2027-03-19
             */
            until: string;
            /**
             * @description adjusted contacts against those of the model (factor)
             * @example 1.2
             */
            factor: number;
            /**
             * @description who changed it
             * @example A. Rossi
             */
            author: string;
            /**
             * @description why
             * @example Price letter goes out on Monday
             */
            reason: string;
        };
        /** @description A named person. */
        Agent: {
            /**
             * @description unique among agents; rosters sort and refer by it
             * @example mnl-01
             */
            code: string;
            /**
             * @description name to print
             * @example Liwayway Santos
             */
            name?: string;
            /**
             * @description code of his site
             * @example mnl
             */
            site: string;
            /**
             * @description code of his contract
             * @example mnl-ft
             */
            contract: string;
            /**
             * @description his own clock
             * @example Asia/Manila
             */
            zone?: string;
            /**
             * @description code of the queue that he serves; exactly one in this version
             * @example [
             *       "english"
             *     ]
             */
            queues: string[];
            /**
             * @description how he is paid
             * @example {
             *       "kind": "hourly",
             *       "rate": "5.20",
             *       "currency": "USD"
             *     }
             */
            pay: components["schemas"]["HourlyPay"] | components["schemas"]["MonthlyPay"];
            /**
             * @description first local date of employment
             * @example 2027-03-15
             */
            employedFrom?: string | null;
            /**
             * @description last local date of employment, included
             * @example 2027-03-31
             */
            employedTo?: string | null;
            /**
             * @description whether he takes nights gladly: his night hours carry no SOFT price
             * @default false
             * @example true
             */
            nightVolunteer?: boolean;
            /**
             * @description weekly hours in which he may not be present, on his clock
             * @default []
             */
            unavailable?: components["schemas"]["WeeklyWindow"][];
            /**
             * @description wishes with a price
             * @default []
             */
            preferences?: (components["schemas"]["OffDate"] | components["schemas"]["OffWeekday"] | components["schemas"]["StartBetween"])[];
            /**
             * @description where he stands in his contract's rotation on its first date (days)
             * @example 4
             */
            rotationPhase?: number | null;
        };
        /** @description An agent as a plan file writes him, and what changes on later dates. "contract" and "queues" hold until the first of those. */
        AgentBody: {
            /**
             * @description unique among agents; rosters sort and refer by it
             * @example mnl-01
             */
            code: string;
            /**
             * @description name to print
             * @example Liwayway Santos
             */
            name?: string;
            /**
             * @description code of his site
             * @example mnl
             */
            site: string;
            /**
             * @description code of his contract
             * @example mnl-ft
             */
            contract: string;
            /**
             * @description his own clock
             * @example Asia/Manila
             */
            zone?: string;
            /**
             * @description code of the queue that he serves; exactly one in this version
             * @example [
             *       "english"
             *     ]
             */
            queues: string[];
            /**
             * @description how he is paid
             * @example {
             *       "kind": "hourly",
             *       "rate": "5.20",
             *       "currency": "USD"
             *     }
             */
            pay: components["schemas"]["HourlyPay"] | components["schemas"]["MonthlyPay"];
            /**
             * @description first local date of employment
             * @example 2027-03-15
             */
            employedFrom?: string | null;
            /**
             * @description last local date of employment, included
             * @example 2027-03-31
             */
            employedTo?: string | null;
            /**
             * @description whether he takes nights gladly: his night hours carry no SOFT price
             * @default false
             * @example true
             */
            nightVolunteer?: boolean;
            /**
             * @description weekly hours in which he may not be present, on his clock
             * @default []
             */
            unavailable?: components["schemas"]["WeeklyWindow"][];
            /**
             * @description wishes with a price
             * @default []
             */
            preferences?: (components["schemas"]["OffDate"] | components["schemas"]["OffWeekday"] | components["schemas"]["StartBetween"])[];
            /**
             * @description where he stands in his contract's rotation on its first date (days)
             * @example 4
             */
            rotationPhase?: number | null;
            /**
             * @description later contracts and queues, earliest first
             * @default []
             */
            assignments?: components["schemas"]["Assignment"][];
        };
        /** @description An agent on a date, with the dates between which his contract and queue hold. */
        AgentOnView: {
            /**
             * @description the date
             * @example 2027-05-03
             */
            date: string;
            /**
             * @description first date of this contract and queue; null: what he began with
             * @example 2027-05-01
             */
            from: string | null;
            /**
             * @description last date of them; null: without end
             * @example null
             */
            until: string | null;
            /** @description as a plan file would write him */
            agent: components["schemas"]["Agent"];
        };
        /** @description An amount of money in a currency. */
        Amount: {
            /**
             * @description amount per calendar month
             * @example 45.00
             */
            amount: string;
            /**
             * @description its currency
             * @example USD
             */
            currency: string;
        };
        /** @description An answering service that could take what stays open, by the hour. */
        AnsweringService: {
            /**
             * @description price of one agent-hour
             * @example 38.00
             */
            ratePerHour: string;
            /**
             * @description its currency
             * @example USD
             */
            currency: string;
        };
        /** @description Contract and queue of an agent from a date on, until the next such date. */
        Assignment: {
            /**
             * @description first local date on which it holds
             * @example 2027-05-01
             */
            from: string;
            /**
             * @description code of his contract from then on
             * @example mnl-pt
             */
            contract: string;
            /**
             * @description code of the queue that he serves from then on; exactly one in this version
             * @example [
             *       "spanish"
             *     ]
             */
            queues: string[];
        };
        /** @description Contacts that wait when the plan begins; carry-over.json of the plan before holds them. */
        Backlog: {
            /**
             * @description how many wait (contacts)
             * @example 40
             */
            contacts: number;
            /**
             * @description time left when the plan begins, counted as the deadline is; 0 = due or overdue, at most the deadline (seconds)
             * @default 0
             * @example 3600
             */
            dueInSeconds?: number;
            /**
             * @description their handle time (seconds)
             * @example 300
             */
            ahtSeconds?: number | null;
        };
        /** @description Deferred work fills idle time while more agents than a reserve are free. */
        Blending: {
            /**
             * @description least share answered in time (fraction)
             * @example 0.8
             */
            serviceLevel?: number | null;
            /**
             * @description answered in time means within (seconds)
             * @default 20
             * @example 20
             */
            answerWithinSeconds?: number;
            /**
             * @description served within T divided by: all offered, those served, or offered less those who gave up within shortAbandonSeconds
             * @default offered
             * @example offered
             * @enum {string}
             */
            serviceLevelDefinition?: "offered" | "served" | "short-abandons-out";
            /**
             * @description who gives up within it is left out by short-abandons-out (seconds)
             * @default 5
             * @example 5
             */
            shortAbandonSeconds?: number;
            /**
             * @description largest average speed of answer (seconds)
             * @example 30
             */
            maxAsaSeconds?: number | null;
            /**
             * @description mean wait of all offered contacts, or of those answered
             * @default offered
             * @example offered
             * @enum {string}
             */
            asaDefinition?: "offered" | "answered";
            /**
             * @description largest share that gives up or finds no place (fraction)
             * @example 0.05
             */
            maxAbandonment?: number | null;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.85
             */
            maxOccupancy?: number;
            /**
             * @description model
             * @example blending
             * @enum {string}
             */
            model: "blending";
            /**
             * @description deferred work is begun while more agents than these are free (agents)
             * @example 2
             */
            reserveAgents: number;
            /**
             * @description deferred contacts that must be done per hour (contacts per hour)
             * @example 60
             */
            deferredPerHour?: number | null;
            /**
             * @description mean time until a waiting contact gives up (seconds)
             * @example 180
             */
            patienceSeconds?: number | null;
        };
        /** @description A history whose week a new stream borrows. */
        BorrowedShape: {
            /**
             * @description code of a history
             * @example voice-ny
             */
            history: string;
            /**
             * @description value of the file's queue column, where it holds several queues
             * @example english
             */
            historyQueue?: string | null;
        };
        /** @description One break inside a shift. */
        Break: {
            /**
             * @description what it is
             * @example meal
             * @enum {string}
             */
            kind: "break" | "meal";
            /**
             * @description length (minutes)
             * @example 30
             */
            minutes: number;
            /**
             * @description whether it is paid
             * @example false
             */
            paid: boolean;
            /**
             * @description true: somebody must relieve the agent; false: he is on call at the desk and covers
             * @example true
             */
            relief: boolean;
        };
        /** @description The breaks that a shift owes whose presence is more than a limit; the entry with the largest such limit applies. */
        BreakTable: {
            /**
             * @description applies to shifts whose presence is more than this (minutes)
             * @example 360
             */
            presenceOverMinutes: number;
            /**
             * @description its breaks, in the order in which they are taken
             * @example [
             *       {
             *         "kind": "meal",
             *         "minutes": 30,
             *         "paid": false,
             *         "relief": true
             *       }
             *     ]
             */
            breaks: components["schemas"]["Break"][];
        };
        /** @description A call-back is offered to everyone who finds nobody free. */
        CallBack: {
            /**
             * @description least share answered in time (fraction)
             * @example 0.8
             */
            serviceLevel?: number | null;
            /**
             * @description answered in time means within (seconds)
             * @default 20
             * @example 20
             */
            answerWithinSeconds?: number;
            /**
             * @description served within T divided by: all offered, those served, or offered less those who gave up within shortAbandonSeconds
             * @default offered
             * @example offered
             * @enum {string}
             */
            serviceLevelDefinition?: "offered" | "served" | "short-abandons-out";
            /**
             * @description who gives up within it is left out by short-abandons-out (seconds)
             * @default 5
             * @example 5
             */
            shortAbandonSeconds?: number;
            /**
             * @description largest average speed of answer (seconds)
             * @example 30
             */
            maxAsaSeconds?: number | null;
            /**
             * @description mean wait of all offered contacts, or of those answered
             * @default offered
             * @example offered
             * @enum {string}
             */
            asaDefinition?: "offered" | "answered";
            /**
             * @description largest share that gives up or finds no place (fraction)
             * @example 0.05
             */
            maxAbandonment?: number | null;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.85
             */
            maxOccupancy?: number;
            /**
             * @description model
             * @example call-back
             * @enum {string}
             */
            model: "call-back";
            /**
             * @description share of those offered a call-back that takes it (fraction)
             * @example 0.4
             */
            takenShare: number;
            /**
             * @description call-backs are made while more agents than these are free (agents)
             * @default 1
             * @example 1
             */
            reserveAgents?: number;
            /**
             * @description mean time until a waiting contact gives up (seconds)
             * @example 180
             */
            patienceSeconds?: number | null;
        };
        /** @description Contacts of a queue that move to another one, after deflection. */
        ChannelShift: {
            /**
             * @description code of the other queue
             * @example mail
             */
            to: string;
            /**
             * @description share of the contacts that moves; all shifts of a queue together at most 1 (fraction)
             * @example 0.1
             */
            share: number;
            /**
             * @description contacts there for one here (factor)
             * @default 1
             * @example 1.3
             */
            contactsPerContact?: number;
            /**
             * @description their handle time there (seconds)
             * @example 240
             */
            ahtSeconds?: number | null;
        };
        /** @description Chats, several at once per agent. */
        Chat: {
            /**
             * @description least share answered in time (fraction)
             * @example 0.8
             */
            serviceLevel?: number | null;
            /**
             * @description answered in time means within (seconds)
             * @default 20
             * @example 20
             */
            answerWithinSeconds?: number;
            /**
             * @description served within T divided by: all offered, those served, or offered less those who gave up within shortAbandonSeconds
             * @default offered
             * @example offered
             * @enum {string}
             */
            serviceLevelDefinition?: "offered" | "served" | "short-abandons-out";
            /**
             * @description who gives up within it is left out by short-abandons-out (seconds)
             * @default 5
             * @example 5
             */
            shortAbandonSeconds?: number;
            /**
             * @description largest average speed of answer (seconds)
             * @example 30
             */
            maxAsaSeconds?: number | null;
            /**
             * @description mean wait of all offered contacts, or of those answered
             * @default offered
             * @example offered
             * @enum {string}
             */
            asaDefinition?: "offered" | "answered";
            /**
             * @description largest share that gives up or finds no place (fraction)
             * @example 0.05
             */
            maxAbandonment?: number | null;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.85
             */
            maxOccupancy?: number;
            /**
             * @description model
             * @example chat
             * @enum {string}
             */
            model: "chat";
            /**
             * @description chats that one agent holds at once, at most (chats)
             * @example 3
             */
            concurrency: number;
            /**
             * @description time of a chat while its agent holds 1, 2, ... of them, against a chat alone: the first is 1
             * @example [
             *       1,
             *       1.17,
             *       1.33
             *     ]
             */
            handleTimeFactors?: number[];
            /**
             * @description mean time until a waiting contact gives up (seconds)
             * @example 60
             */
            patienceSeconds?: number | null;
            /**
             * @description share of those who give up that tries again (fraction)
             * @default 0
             * @example 0
             */
            retryShare?: number;
        };
        /** @description Hours, shifts, rules and premiums that several agents share. */
        Contract: {
            /**
             * @description unique among contracts
             * @example mnl-ft
             */
            code: string;
            /**
             * @description name to print
             * @example Manila full time
             */
            name?: string;
            /**
             * @description paid hours of a week
             * @example {
             *       "min": 2400,
             *       "target": 2400,
             *       "max": 2880
             *     }
             */
            weeklyPaidMinutes: components["schemas"]["WeeklyPaidMinutes"];
            /**
             * @description working days of a week; a day of leave is worth target / this (days)
             * @default 5
             * @example 5
             */
            contractDaysPerWeek?: number;
            /**
             * @description paid per week even when not rostered (hourly pay) (minutes)
             * @default 0
             * @example 1200
             */
            guaranteedWeeklyMinutes?: number;
            /** @description shifts offered */
            shifts: components["schemas"]["ShiftPattern"][];
            /**
             * @description rules that differ from the plan's
             * @default {}
             * @example {
             *       "maxNightsPerWeek": 2
             *     }
             */
            rules?: components["schemas"]["Rules"];
            /**
             * @description premiums and on-cost
             * @default {}
             * @example {
             *       "night": "0.25"
             *     }
             */
            premiums?: components["schemas"]["Premiums"];
            /**
             * @description days on and off in a fixed order
             * @example {
             *       "from": "2027-03-08",
             *       "days": [
             *         "on",
             *         "on",
             *         "off",
             *         "off"
             *       ]
             *     }
             */
            rotation?: components["schemas"]["Rotation"] | null;
            /**
             * @description probability that a rostered shift falls to unplanned absence (fraction)
             * @default 0
             * @example 0.03
             */
            absenceRate?: number;
        };
        /** @description A contract as a plan file writes it, and the date after which nobody has it. */
        ContractBody: {
            /**
             * @description unique among contracts
             * @example mnl-ft
             */
            code: string;
            /**
             * @description name to print
             * @example Manila full time
             */
            name?: string;
            /**
             * @description paid hours of a week
             * @example {
             *       "min": 2400,
             *       "target": 2400,
             *       "max": 2880
             *     }
             */
            weeklyPaidMinutes: components["schemas"]["WeeklyPaidMinutes"];
            /**
             * @description working days of a week; a day of leave is worth target / this (days)
             * @default 5
             * @example 5
             */
            contractDaysPerWeek?: number;
            /**
             * @description paid per week even when not rostered (hourly pay) (minutes)
             * @default 0
             * @example 1200
             */
            guaranteedWeeklyMinutes?: number;
            /** @description shifts offered */
            shifts: components["schemas"]["ShiftPattern"][];
            /**
             * @description rules that differ from the plan's
             * @default {}
             * @example {
             *       "maxNightsPerWeek": 2
             *     }
             */
            rules?: components["schemas"]["Rules"];
            /**
             * @description premiums and on-cost
             * @default {}
             * @example {
             *       "night": "0.25"
             *     }
             */
            premiums?: components["schemas"]["Premiums"];
            /**
             * @description days on and off in a fixed order
             * @example {
             *       "from": "2027-03-08",
             *       "days": [
             *         "on",
             *         "on",
             *         "off",
             *         "off"
             *       ]
             *     }
             */
            rotation?: components["schemas"]["Rotation"] | null;
            /**
             * @description probability that a rostered shift falls to unplanned absence (fraction)
             * @default 0
             * @example 0.03
             */
            absenceRate?: number;
            /**
             * @description last date on which it is in use; nothing that lasts longer may refer to it
             * @example 2027-12-31
             */
            endedOn?: string | null;
        };
        /** @description Work that may wait until a deadline (e-mail, social, call-back, web shop, visits): least agents so that every contact is answered by it. A deadline below two demand intervals is staffed as a live queue. */
        Deferred: {
            /**
             * @description model
             * @example deferred
             * @enum {string}
             */
            model: "deferred";
            /**
             * @description from arrival to the first reply, handled and sent; counted in whole demand intervals, rounded down (seconds)
             * @example 14400
             */
            deadlineSeconds: number;
            /**
             * @description hours that the deadline counts: all, or opening hours only
             * @default clock
             * @example opening
             * @enum {string}
             */
            deadlineHours?: "clock" | "opening";
            /**
             * @description how work is spread: smallest peak, or each contact just before its deadline with fewest agent-hours
             * @default level
             * @example as-late-as-allowed
             * @enum {string}
             */
            spread?: "level" | "as-late-as-allowed";
            /**
             * @description work whose deadline passes while closed or before the plan: one deadline after the opening, or in its first interval
             * @default from-opening
             * @example at-once
             * @enum {string}
             */
            afterClosing?: "from-opening" | "at-once";
            /**
             * @description way to a visit, added to the handle time of every contact (seconds)
             * @default 0
             * @example 1800
             */
            travelSeconds?: number;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.9
             */
            maxOccupancy?: number;
            /**
             * @description people or desks that there are; what they cannot do in time is reported as late (agents)
             * @example 12
             */
            maxAgents?: number | null;
            /**
             * @description share answered within the deadline where it is so short that the queue is live (fraction)
             * @default 0.8
             * @example 0.9
             */
            serviceLevel?: number;
            /**
             * @description contacts that wait when the plan begins
             * @default []
             */
            openingBacklog?: components["schemas"]["Backlog"][];
        };
        /** @description Work that may wait until a deadline, apart from any plan: contacts come evenly, day and night. A deadline below two demand intervals is staffed live, by erlang-c. */
        DeferredCase: {
            /**
             * @description model
             * @example deferred
             * @enum {string}
             */
            model: "deferred";
            /**
             * @description from arrival to the first reply, handled and sent (seconds)
             * @example 14400
             */
            deadlineSeconds: number;
            /**
             * @description way to a visit, added to the handle time of every contact (seconds)
             * @default 0
             * @example 1800
             */
            travelSeconds?: number;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.9
             */
            maxOccupancy?: number;
            /**
             * @description contacts that wait already, all due one deadline from now (contacts)
             * @default 0
             * @example 200
             */
            backlogContacts?: number;
            /**
             * @description share answered within the deadline where it is so short that the work is live (fraction)
             * @default 0.8
             * @example 0.9
             */
            serviceLevel?: number;
            /**
             * @description demand interval of the plan that it may become part of (minutes)
             * @default 60
             * @example 30
             * @enum {unknown}
             */
            demandIntervalMinutes?: 15 | 30 | 60;
        };
        /** @description Contacts that are resolved before an agent hears of them. The history counts contacts before it; what the history already leaves out is not deflected again. */
        Deflection: {
            /**
             * @description what resolves them
             * @example bot
             * @enum {string}
             */
            by: "self-service" | "bot" | "ivr";
            /**
             * @description share of what reaches it that it resolves (fraction)
             * @example 0.2
             */
            resolvedShare: number;
            /**
             * @description share of the resolved that comes back later, to an agent (fraction)
             * @default 0
             * @example 0.15
             */
            returnShare?: number;
            /**
             * @description how much later (minutes)
             * @default 60
             * @example 120
             */
            returnAfterMinutes?: number;
            /**
             * @description handle time of what passes, against what it was (factor)
             * @default 1
             * @example 0.9
             */
            handleTimeFactor?: number;
        };
        /** @description A dated multiplier of contacts that the planner knows of: accounts won, a release, a campaign, contacts deflected. The past is divided by it before a model learns, the forecast multiplied. */
        Driver: {
            /**
             * @description its name
             * @example Chatbot goes live
             */
            name: string;
            /**
             * @description what moves contacts
             * @default other
             * @example deflection
             * @enum {string}
             */
            kind?: "accounts" | "release" | "campaign" | "deflection" | "other";
            /**
             * @description queues that it moves
             * @example [
             *       "english"
             *     ]
             */
            queues?: string[] | null;
            /**
             * @description first local date of the customers
             * @example 2027-03-15
             */
            from: string;
            /**
             * @description last local date, inclusive
             * @example 2027-04-30
             */
            until?: string | null;
            /**
             * @description contacts with it against contacts without it (factor)
             * @example 0.85
             */
            factor: number;
        };
        /** @description Contacts wait and give up after a while (Erlang A). */
        ErlangA: {
            /**
             * @description least share answered in time (fraction)
             * @example 0.8
             */
            serviceLevel?: number | null;
            /**
             * @description answered in time means within (seconds)
             * @default 20
             * @example 20
             */
            answerWithinSeconds?: number;
            /**
             * @description served within T divided by: all offered, those served, or offered less those who gave up within shortAbandonSeconds
             * @default offered
             * @example offered
             * @enum {string}
             */
            serviceLevelDefinition?: "offered" | "served" | "short-abandons-out";
            /**
             * @description who gives up within it is left out by short-abandons-out (seconds)
             * @default 5
             * @example 5
             */
            shortAbandonSeconds?: number;
            /**
             * @description largest average speed of answer (seconds)
             * @example 30
             */
            maxAsaSeconds?: number | null;
            /**
             * @description mean wait of all offered contacts, or of those answered
             * @default offered
             * @example offered
             * @enum {string}
             */
            asaDefinition?: "offered" | "answered";
            /**
             * @description largest share that gives up or finds no place (fraction)
             * @example 0.05
             */
            maxAbandonment?: number | null;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.85
             */
            maxOccupancy?: number;
            /**
             * @description model
             * @example erlang-a
             * @enum {string}
             */
            model: "erlang-a";
            /**
             * @description mean time until a waiting contact gives up (seconds)
             * @example 180
             */
            patienceSeconds: number;
            /**
             * @description share of those who give up that tries again (fraction)
             * @default 0
             * @example 0.2
             */
            retryShare?: number;
        };
        /** @description Contacts that find nobody free are lost (Erlang B): least agents that keep the loss small. */
        ErlangB: {
            /**
             * @description model
             * @example erlang-b
             * @enum {string}
             */
            model: "erlang-b";
            /**
             * @description largest share of contacts lost (fraction)
             * @example 0.02
             */
            maxBlocking: number;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.85
             */
            maxOccupancy?: number;
        };
        /** @description Contacts wait (Erlang C): least agents that meet a service level. */
        ErlangC: {
            /**
             * @description model
             * @example erlang-c
             * @enum {string}
             */
            model: "erlang-c";
            /**
             * @description share of offered contacts answered in time (fraction)
             * @example 0.8
             */
            serviceLevel: number;
            /**
             * @description answered in time means within (seconds)
             * @example 20
             */
            answerWithinSeconds: number;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.85
             */
            maxOccupancy?: number;
            /**
             * @description mean wait of all offered contacts at most (seconds)
             * @example 30
             */
            maxAsaSeconds?: number | null;
        };
        /** @description What one unit of a currency is worth in the plan currency; every currency in use needs one. */
        ExchangeRate: {
            /**
             * @description the other currency
             * @example PLN
             */
            currency: string;
            /**
             * @description units of the plan currency for one unit of it
             * @example 0.2750
             */
            rate: string;
            /**
             * @description the day of the rate
             * @example 2026-11-02
             */
            date: string;
        };
        /** @description What a planner expects of a stream that has no history: contacts a week, in a borrowed shape or a typed one. */
        ExpectedVolume: {
            /**
             * @description contacts in an ordinary week (contacts)
             * @example 1200
             */
            weeklyContacts: number;
            /** @description whose week it borrows */
            shapeOf?: components["schemas"]["BorrowedShape"] | null;
            /** @description 24 weights of a day, or 168 of a week from Monday 00:00 on the stream's clock; only their proportions count */
            hours?: number[] | null;
            /**
             * @description standard error of weeklyContacts (fraction)
             * @default 0.3
             * @example 0.3
             */
            error?: number;
        };
        /** @description A line of limited places: who finds none is turned away. */
        FiniteQueue: {
            /**
             * @description least share answered in time (fraction)
             * @example 0.8
             */
            serviceLevel?: number | null;
            /**
             * @description answered in time means within (seconds)
             * @default 20
             * @example 20
             */
            answerWithinSeconds?: number;
            /**
             * @description served within T divided by: all offered, those served, or offered less those who gave up within shortAbandonSeconds
             * @default offered
             * @example offered
             * @enum {string}
             */
            serviceLevelDefinition?: "offered" | "served" | "short-abandons-out";
            /**
             * @description who gives up within it is left out by short-abandons-out (seconds)
             * @default 5
             * @example 5
             */
            shortAbandonSeconds?: number;
            /**
             * @description largest average speed of answer (seconds)
             * @example 30
             */
            maxAsaSeconds?: number | null;
            /**
             * @description mean wait of all offered contacts, or of those answered
             * @default offered
             * @example offered
             * @enum {string}
             */
            asaDefinition?: "offered" | "answered";
            /**
             * @description largest share that gives up or finds no place (fraction)
             * @example 0.05
             */
            maxAbandonment?: number | null;
            /**
             * @description largest share of time that agents may be busy (fraction)
             * @default 1
             * @example 0.85
             */
            maxOccupancy?: number;
            /**
             * @description model
             * @example finite-queue
             * @enum {string}
             */
            model: "finite-queue";
            /**
             * @description contacts that can wait (contacts)
             * @example 10
             */
            waitingPlaces: number;
            /**
             * @description mean time until a waiting contact gives up (seconds)
             * @example 180
             */
            patienceSeconds?: number | null;
            /**
             * @description share of those turned away or giving up that tries again (fraction)
             * @default 0
             * @example 0.2
             */
            retryShare?: number;
        };
        /** @description A fixed number of agents at all open hours. */
        Fixed: {
            /**
             * @description model
             * @example fixed
             * @enum {string}
             */
            model: "fixed";
            /**
             * @description agents at work before shrinkage (agents)
             * @example 2
             */
            agents: number;
        };
        /** @description How volumes are forecast. */
        Forecast: {
            /**
             * @description model; "auto" chooses by rolling backtest
             * @default auto
             * @example auto
             * @enum {string}
             */
            model?: "auto" | "seasonal-naive" | "week-mean" | "profile-level" | "damped-trend" | "double-seasonal" | "autoregression" | "combination";
            /**
             * @description windows that the backtest forecasts (windows)
             * @default 6
             * @example 6
             */
            backtestOrigins?: number;
            /**
             * @description length of such a window (days)
             * @default 28
             * @example 28
             */
            backtestDays?: number;
            /**
             * @description unusual rows that are not learnt from; they are shown either way
             * @default []
             * @example [
             *       "outages"
             *     ]
             */
            leaveOut?: ("outliers" | "outages")[];
            /**
             * @description what becomes of rows before a shift of level: shown only, or multiplied to the level after it
             * @default show
             * @example show
             * @enum {string}
             */
            levelShift?: "show" | "rescale";
            /**
             * @description dated multipliers that the planner knows of
             * @default []
             */
            drivers?: components["schemas"]["Driver"][];
            /**
             * @description what the planner changes after the model has spoken
             * @default []
             */
            adjustments?: components["schemas"]["Adjustment"][];
        };
        /** @description What was forecast for one queue. */
        ForecastQueueView: {
            /**
             * @description queue
             * @example voice-ny
             */
            queue: string;
            /**
             * @description contacts over the horizon, as the model says (contacts)
             * @example 8123.5
             */
            volume: number;
            /**
             * @description model that the backtest chose
             * @example combination
             */
            model: string;
            /**
             * @description its error in the backtest (fraction)
             * @example 0.14
             */
            wape?: number | null;
            /**
             * @description error of a perfect rate (fraction)
             * @example 0.11
             */
            noiseFloor?: number | null;
            /**
             * @description what was done that one might not expect
             * @example []
             */
            notes: string[];
        };
        /** @description A stored forecast. */
        ForecastView: {
            /**
             * @description id
             * @example 01920000-0000-7000-8000-000000000041
             */
            id: string;
            /**
             * @description unique among forecasts
             * @example voice-january
             */
            code: string;
            /**
             * @description counts up with every change; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description history that it was learnt from, and that holds what is counted since
             * @example voice-ny
             */
            history: string;
            /**
             * @description start of the first interval
             * @example 2027-03-08T00:00:00Z
             */
            startUtc: string;
            /**
             * @description length of an interval (minutes)
             * @example 60
             */
            intervalMinutes: number;
            /**
             * @description days forecast (days)
             * @example 28
             */
            horizonDays: number;
            /** @description queues */
            queues: components["schemas"]["ForecastQueueView"][];
            /**
             * @description what planners changed since, in order
             * @example []
             */
            adjustments: components["schemas"]["Adjustment"][];
            /**
             * @description made at
             * @example 2027-03-05T08:00:00Z
             */
            createdAt: string;
            /**
             * @description changed at
             * @example 2027-03-05T08:00:00Z
             */
            updatedAt: string;
        };
        /** @description How a roster is searched for. The same plan, seed and rounds give the same bytes as the command line. */
        Generate: {
            /**
             * @description seed of the search
             * @default 1
             * @example 1
             */
            seed?: number;
            /**
             * @description rounds to search
             * @example 20
             */
            rounds?: number;
            /** @description of the whole run; looks at the clock between rounds, and what it ends repeats with the rounds it reached (seconds) */
            seconds?: number;
            /**
             * @description logical parts of the search, an input like the seed
             * @default 4
             * @example 4
             */
            shards?: number;
            /**
             * @description code of the roster, unique among rosters
             * @example morning-desk-a
             */
            code?: string;
        };
        /** @description The service is ready. While it is not, the route answers 503 with a problem. */
        HealthView: {
            /**
             * @description requests are served
             * @example ready
             * @enum {string}
             */
            status: "ready";
            /**
             * @description version of the engine, as certificates name it
             * @example 0.1.0
             */
            engine: string;
            /**
             * @description version of the time zone data
             * @example 2026c
             */
            tzdata: string;
        };
        /** @description A file of contacts per interval; see history-csv.md. */
        History: {
            /**
             * @description unique among histories; streams refer to it
             * @example voice-ny
             */
            code: string;
            /**
             * @description the file, relative to the plan
             * @example history/voice.csv
             */
            file: string;
            /**
             * @description calendar of the rows, and their clock where stamps are local
             * @example America/New_York
             */
            zone: string;
            /**
             * @description length of a row (minutes)
             * @example 60
             */
            intervalMinutes?: number | null;
            /**
             * @description name of the column that holds the count
             * @example offered
             */
            column?: string;
            /**
             * @description whether the count lacks abandoned contacts; accepted with a warning
             * @default false
             * @example false
             */
            countIsHandledOnly?: boolean;
        };
        /** @description Something about the file that a planner should know. */
        HistoryFindingView: {
            /**
             * @description gap, duplicate, outlier, accepted-quirk, ...
             * @example gap
             */
            kind: string;
            /**
             * @description instant that it is about
             * @example 2027-01-04T01:00:00Z
             */
            at?: string | null;
            /**
             * @description line of the file
             * @example 3
             */
            line?: number | null;
            /**
             * @description the sentence
             * @example no row
             */
            message: string;
        };
        /** @description What one queue of a history holds, on its grid of equal intervals. */
        HistoryQueueView: {
            /**
             * @description queue of the file; the code of the history where it has none
             * @example voice-ny
             */
            queue: string;
            /**
             * @description start of the first interval
             * @example 2027-01-04T00:00:00Z
             */
            from: string;
            /**
             * @description end of the last interval
             * @example 2027-01-04T02:00:00Z
             */
            to: string;
            /**
             * @description length of an interval (minutes)
             * @example 60
             */
            stepMinutes: number;
            /**
             * @description contacts offered in all
             * @example 19
             */
            offered: number;
            /**
             * @description intervals without data, which are no zeros
             * @example 0
             */
            gaps: number;
        };
        /** @description A stored file of contacts per interval. */
        HistoryView: {
            /**
             * @description id
             * @example 01920000-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description unique among histories
             * @example voice-ny
             */
            code: string;
            /**
             * @description counts up with every change; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description calendar of the rows, and their clock where stamps are local
             * @example America/New_York
             */
            zone: string;
            /** @description length of a row as declared (minutes) */
            intervalMinutes?: number | null;
            /** @description column of the count as declared */
            column?: string | null;
            /**
             * @description whether the count lacks abandoned contacts
             * @example false
             */
            countIsHandledOnly: boolean;
            /**
             * @description rows below the header
             * @example 2
             */
            rows: number;
            /**
             * @description length of the file (bytes)
             * @example 69
             */
            bytes: number;
            /**
             * @description clock of the stamps
             * @example utc
             * @enum {string}
             */
            clock: "utc" | "local";
            /**
             * @description column that was counted
             * @example offered
             */
            countColumn: string;
            /** @description what it holds, queue by queue */
            queues: components["schemas"]["HistoryQueueView"][];
            /** @description what was accepted, ignored or is unusual; at most 200 */
            findings: components["schemas"]["HistoryFindingView"][];
            /**
             * @description how many findings there were
             * @example 0
             */
            findingCount: number;
            /**
             * @description first upload
             * @example 2027-01-05T08:00:00Z
             */
            createdAt: string;
            /**
             * @description last change
             * @example 2027-01-05T08:00:00Z
             */
            updatedAt: string;
        };
        /** @description A public holiday of the people who work at a site: it moves supply and pay, never demand. */
        Holiday: {
            /**
             * @description local date
             * @example 2027-04-09
             */
            date: string;
            /**
             * @description its name
             * @example Araw ng Kagitingan
             */
            name: string;
        };
        /** @description The days that are planned: cover is owed for every hour of these UTC dates; people are planned on the same dates of their own calendar. */
        Horizon: {
            /**
             * @description first date
             * @example 2027-03-08
             */
            start: string;
            /**
             * @description number of dates (days)
             * @example 28
             */
            days: number;
        };
        /** @description Pay by the hour. */
        HourlyPay: {
            /**
             * @description kind of pay
             * @example hourly
             * @enum {string}
             */
            kind: "hourly";
            /**
             * @description base rate of an hour
             * @example 5.20
             */
            rate: string;
            /**
             * @description its currency
             * @example USD
             */
            currency: string;
        };
        /** @description What is to be forecast from a stored history. */
        MakeForecast: {
            /**
             * @description code of the forecast, unique among forecasts
             * @example voice-january
             */
            code?: string;
            /**
             * @description length of an interval (minutes)
             * @default 60
             * @example 30
             * @enum {unknown}
             */
            intervalMinutes?: 5 | 15 | 30 | 60;
            /**
             * @description days to forecast (days)
             * @default 28
             * @example 28
             */
            horizonDays?: number;
            /**
             * @description UTC date on which it starts; rows from it on are not used
             * @example 2027-03-08
             */
            from?: string | null;
            /**
             * @description how volumes are forecast
             * @default {}
             * @example {
             *       "model": "auto"
             *     }
             */
            forecast?: components["schemas"]["Forecast"];
            /**
             * @description days of the customers that are not usual
             * @default []
             */
            specialDays?: components["schemas"]["SpecialDay"][];
        };
        /** @description A monthly salary; its hourly equivalent is 12 x salary / yearly hours. */
        MonthlyPay: {
            /**
             * @description kind of pay
             * @example monthly
             * @enum {string}
             */
            kind: "monthly";
            /**
             * @description salary of a calendar month
             * @example 7200.00
             */
            salary: string;
            /**
             * @description its currency
             * @example PLN
             */
            currency: string;
            /**
             * @description paid hours of a year (hours)
             * @example 2080
             */
            yearlyHoursDivisor?: string;
        };
        /** @description Wishes that no shift starts on a date. */
        OffDate: {
            /**
             * @description kind of wish
             * @example off-date
             * @enum {string}
             */
            kind: "off-date";
            /**
             * @description local date
             * @example 2027-03-19
             */
            date: string;
            /**
             * @description strength, 3 the strongest
             * @example 2
             * @enum {unknown}
             */
            strength: 1 | 2 | 3;
        };
        /** @description Wishes that no shift starts on a day of the week. */
        OffWeekday: {
            /**
             * @description kind of wish
             * @example off-weekday
             * @enum {string}
             */
            kind: "off-weekday";
            /**
             * @description day of the week
             * @example sunday
             * @enum {string}
             */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /**
             * @description strength, 3 the strongest
             * @example 2
             * @enum {unknown}
             */
            strength: 1 | 2 | 3;
        };
        /** @description Opening hours of a queue; outside them nobody is required. */
        Opening: {
            /**
             * @description the clock of the windows
             * @example Europe/London
             */
            zone: string;
            /** @description open windows of a week */
            windows: components["schemas"]["WeeklyWindow"][];
        };
        /** @description What is decided already for an agent on a date: a day off, or a shift by start and length; its breaks stay free. */
        Pin: {
            /**
             * @description code of the agent
             * @example waw-02
             */
            agent: string;
            /**
             * @description the agent's local date
             * @example 2027-03-15
             */
            date: string;
            /**
             * @description no shift starts on the date
             * @example true
             * @constant
             */
            off?: true;
            /**
             * @description start on the agent's clock; with an offset where the clock reads it twice
             * @example 08:00
             */
            start?: string;
            /**
             * @description presence (minutes)
             * @example 480
             */
            lengthMinutes?: number;
        } & (unknown | unknown);
        /** @description A plan: people, contracts, queues and their histories, for some weeks. */
        Plan: {
            /**
             * @description format and its version
             * @example sunshift-plan/1
             * @enum {string}
             */
            format: "sunshift-plan/1";
            /**
             * @description schema for editors; not read
             * @example plan.schema.json
             */
            $schema?: string;
            /**
             * @description name to print
             * @example March 2027
             */
            name: string;
            /**
             * @description the days planned
             * @example {
             *       "start": "2027-03-08",
             *       "days": 28
             *     }
             */
            horizon: components["schemas"]["Horizon"];
            /**
             * @description interval of forecast and requirement (minutes)
             * @default 60
             * @example 30
             * @enum {unknown}
             */
            demandIntervalMinutes?: 15 | 30 | 60;
            /**
             * @description divides every shift start, length, break, zone offset in use and the demand interval (minutes)
             * @default 15
             * @example 15
             */
            rosterGridMinutes?: number;
            /**
             * @description everything that is compared is compared in it
             * @example USD
             */
            currency: string;
            /**
             * @description one for every other currency in use
             * @default []
             */
            exchangeRates?: components["schemas"]["ExchangeRate"][];
            /**
             * @description dated defaults of the rules
             * @default sunshift-default-2026-11
             * @example sunshift-default-2026-11
             * @enum {string}
             */
            preset?: "sunshift-default-2026-11" | "eu-working-time-2026-11";
            /**
             * @description rules that differ from the preset
             * @default {}
             * @example {
             *       "weekendOffEvery": 3
             *     }
             */
            rules?: components["schemas"]["Rules"];
            /**
             * @description SOFT prices that differ from the preset
             * @default {}
             * @example {
             *       "localNightHour": "2.00"
             *     }
             */
            softPrices?: components["schemas"]["SoftPrices"];
            /** @description places where people work */
            sites: components["schemas"]["Site"][];
            /** @description hours, shifts, rules and premiums that agents share */
            contracts: components["schemas"]["Contract"][];
            /** @description the people */
            agents: components["schemas"]["Agent"][];
            /**
             * @description files of contacts
             * @default []
             */
            histories?: components["schemas"]["History"][];
            /** @description the work */
            queues: components["schemas"]["Queue"][];
            /**
             * @description queues that some agents serve together: their requirement by subsets is in staffing.json
             * @default []
             */
            pools?: components["schemas"]["Pool"][];
            /**
             * @description days of the customers that are not usual
             * @default []
             */
            specialDays?: components["schemas"]["SpecialDay"][];
            /**
             * @description leave, sickness, unpaid leave and training
             * @default []
             */
            timeOff?: components["schemas"]["TimeOff"][];
            /**
             * @description what is decided already
             * @default []
             */
            pins?: components["schemas"]["Pin"][];
            /**
             * @description the roster before this one
             * @example {
             *       "file": "february/roster.csv"
             *     }
             */
            previousRoster?: components["schemas"]["PreviousRoster"] | null;
            /**
             * @description a service that could take what stays open
             * @example {
             *       "ratePerHour": "38.00",
             *       "currency": "USD"
             *     }
             */
            answeringService?: components["schemas"]["AnsweringService"] | null;
            /**
             * @description how volumes are forecast
             * @default {}
             * @example {
             *       "model": "auto"
             *     }
             */
            forecast?: components["schemas"]["Forecast"];
        };
        /** @description A file that the plan names. */
        PlanFileView: {
            /**
             * @description path as the plan writes it
             * @example history/voice.csv
             */
            path: string;
            /**
             * @description sent along, a stored history, or what is published before
             * @example upload
             * @enum {string}
             */
            source: "upload" | "history" | "published";
            /**
             * @description of its bytes
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /**
             * @description length (bytes)
             * @example 4096
             */
            bytes: number;
        };
        /** @description A stored plan, in a list. */
        PlanItemView: {
            /**
             * @description id
             * @example 01920000-0000-7000-8000-000000000011
             */
            id: string;
            /**
             * @description unique among plans
             * @example march-2027
             */
            code: string;
            /**
             * @description counts up with every change; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description name as the plan file has it
             * @example March 2027
             */
            name: string;
            /**
             * @description first UTC date of the horizon
             * @example 2027-03-08
             */
            start: string;
            /**
             * @description dates of the horizon
             * @example 28
             */
            days: number;
            /**
             * @description currency of the plan
             * @example USD
             */
            currency: string;
            /**
             * @description people
             * @example 48
             */
            agents: number;
            /**
             * @description when it was first stored
             * @example 2027-02-01T08:00:00Z
             */
            createdAt: string;
            /**
             * @description last change
             * @example 2027-02-01T08:00:00Z
             */
            updatedAt: string;
        };
        /** @description A stored plan and the inputs that it has now. */
        PlanView: {
            /**
             * @description id
             * @example 01920000-0000-7000-8000-000000000011
             */
            id: string;
            /**
             * @description unique among plans
             * @example march-2027
             */
            code: string;
            /**
             * @description counts up with every change; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description name as the plan file has it
             * @example March 2027
             */
            name: string;
            /**
             * @description first UTC date of the horizon
             * @example 2027-03-08
             */
            start: string;
            /**
             * @description dates of the horizon
             * @example 28
             */
            days: number;
            /**
             * @description currency of the plan
             * @example USD
             */
            currency: string;
            /**
             * @description people
             * @example 48
             */
            agents: number;
            /**
             * @description when it was first stored
             * @example 2027-02-01T08:00:00Z
             */
            createdAt: string;
            /**
             * @description last change
             * @example 2027-02-01T08:00:00Z
             */
            updatedAt: string;
            /**
             * @description of the plan file and every file that it names, as in the certificate
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            inputHash: string;
            /** @description files that the plan names, in the order in which it does */
            files: components["schemas"]["PlanFileView"][];
        };
        /** @description Queues that some agents serve together. */
        Pool: {
            /**
             * @description unique among pools
             * @example voice
             */
            code: string;
            /**
             * @description codes of its queues
             * @example [
             *       "english",
             *       "spanish"
             *     ]
             */
            queues: string[];
            /**
             * @description pooled: one line, every agent serves any; separate: each queue with its own agents
             * @default pooled
             * @example pooled
             * @enum {string}
             */
            serve?: "pooled" | "separate";
        };
        /** @description Premiums as shares of the base rate, and the employer's on-cost. */
        Premiums: {
            /**
             * @description on minutes inside the night window (share of base)
             * @default 0
             * @example 0.25
             */
            night?: string;
            /**
             * @description on the site's weekend days (share of base)
             * @default 0
             * @example 0.20
             */
            weekend?: string;
            /**
             * @description on the site's holidays (share of base)
             * @default 0
             * @example 1.00
             */
            holiday?: string;
            /**
             * @description on overtime, on top of its base (share of base)
             * @default 0
             * @example 0.50
             */
            overtime?: string;
            /**
             * @description paid minutes of a shift beyond which overtime is due (minutes)
             * @example 480
             */
            dailyOvertimeAfterMinutes?: number | null;
            /**
             * @description counted minutes of a week beyond which overtime is due (minutes)
             * @example 2400
             */
            weeklyOvertimeAfterMinutes?: number | null;
            /**
             * @description whether night, weekend and holiday add up or the highest is paid
             * @default additive
             * @example additive
             * @enum {string}
             */
            combine?: "additive" | "highest";
            /**
             * @description employer's on-cost on every amount paid to the agent (share)
             * @default 0
             * @example 0.18
             */
            onCost?: string;
        };
        /** @description Targets of a named level for the channel of the queue: see docs/models/demand-and-targets.md. Live channels are staffed by erlang-c, written ones by deferred. */
        PresetStaffing: {
            /**
             * @description model
             * @example preset
             * @enum {string}
             */
            model: "preset";
            /**
             * @description level of service
             * @example standard
             * @enum {string}
             */
            level: "basic" | "standard" | "premium" | "urgent";
        };
        /** @description The published end of the previous roster: fixed cover, and the starting state of every rule. */
        PreviousRoster: {
            /**
             * @description a roster.csv as Sunshift writes it, relative to the plan
             * @example february/roster.csv
             */
            file: string;
            /**
             * @description first local date that it describes completely; earlier rows are left out
             * @example 2027-02-22
             */
            from?: string;
        };
        /** @description What was refused, and the way out. The first finding stands in the outer fields, every finding in "problems". */
        Problem: {
            /** @description urn:sunshift:problem:<code> */
            type: string;
            /** @description the code in words */
            title: string;
            /** @description the HTTP status */
            status: number;
            /** @description the first message */
            detail: string;
            /** @description id of the request, as in X-Request-Id and the log */
            instance: string;
            /**
             * @description what is wrong; docs/errors.md lists every code
             * @enum {string}
             */
            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
            /** @description where it is: a path in the body, a parameter, a header, line and column of a table */
            field: string;
            /** @description what stands there; cut where it is long, null where it is missing */
            value: unknown;
            /** @description the rule that the value breaks */
            rule: string;
            /** @description value, rule and way out in one text */
            message: string;
            /** @description the way out */
            hint: string;
            problems: {
                /**
                 * @description what is wrong; docs/errors.md lists every code
                 * @enum {string}
                 */
                code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                /** @description where it is: a path in the body, a parameter, a header, line and column of a table */
                field: string;
                /** @description what stands there; cut where it is long, null where it is missing */
                value: unknown;
                /** @description the rule that the value breaks */
                rule: string;
                /** @description value, rule and way out in one text */
                message: string;
                /** @description the way out */
                hint: string;
            }[];
        };
        /** @description Whether people see a roster. */
        PublicationView: {
            /**
             * @description code of the roster
             * @example morning-desk-a
             */
            roster: string;
            /**
             * @description state
             * @example published
             * @enum {string}
             */
            state: "draft" | "published";
            /**
             * @description since when
             * @example 2027-02-02T08:00:00Z
             */
            publishedAt?: string | null;
            /**
             * @description shifts that people see
             * @example 10
             */
            shifts: number;
        };
        /** @description Publishing a roster. */
        Publish: {
            /**
             * @description publish although hours stay open
             * @default false
             * @example false
             */
            acceptOpenHours?: boolean;
        };
        /** @description Work of one kind that agents serve. */
        Queue: {
            /**
             * @description unique among queues
             * @example english
             */
            code: string;
            /**
             * @description name to print
             * @example English voice
             */
            name?: string;
            /**
             * @description channel
             * @example voice
             * @enum {string}
             */
            channel: "voice" | "video" | "chat" | "messaging" | "social" | "email" | "web-shop" | "callback" | "on-site" | "other";
            /**
             * @description how its agents are counted
             * @example {
             *       "model": "erlang-c",
             *       "serviceLevel": 0.8,
             *       "answerWithinSeconds": 20
             *     }
             */
            staffing: components["schemas"]["ErlangC"] | components["schemas"]["ErlangB"] | components["schemas"]["ErlangA"] | components["schemas"]["FiniteQueue"] | components["schemas"]["CallBack"] | components["schemas"]["Blending"] | components["schemas"]["Chat"] | components["schemas"]["Deferred"] | components["schemas"]["PresetStaffing"] | components["schemas"]["Fixed"];
            /**
             * @description load that a live queue is staffed for when contacts come at a changing rate; auto chooses by AHT ÷ interval
             * @default auto
             * @example auto
             * @enum {string}
             */
            loadBasis?: "auto" | "stationary" | "modified-offered-load" | "lag-max";
            /**
             * @description what the targets of a live queue hold over; a day or week is weighted by contacts and is that of the zone of opening, else UTC
             * @default interval
             * @example day
             * @enum {string}
             */
            targetsOver?: "interval" | "day" | "week";
            /**
             * @description customer regions; a queue of fixed staffing may have none
             * @default []
             */
            streams?: components["schemas"]["Stream"][];
            /**
             * @description unplanned absence from the desk only; enters the roster (fraction)
             * @default 0
             * @example 0.08
             */
            rosterShrinkage?: number;
            /**
             * @description adds leave, holidays and training; used for full-time equivalents only (fraction)
             * @default 0
             * @example 0.3
             */
            planningShrinkage?: number;
            /**
             * @description shrinkage by cause and hour, on top of the two shares
             * @default []
             */
            shrinkage?: components["schemas"]["Shrinkage"][];
            /**
             * @description what resolves contacts before an agent does, in order
             * @default []
             */
            deflection?: components["schemas"]["Deflection"][];
            /**
             * @description contacts that move to other queues
             * @default []
             */
            channelShift?: components["schemas"]["ChannelShift"][];
            /** @description another share of repeated contacts than the history holds */
            repeats?: components["schemas"]["Repeats"] | null;
            /**
             * @description rostered people at least while open, never grossed up (agents)
             * @default 0
             * @example 1
             */
            minimumAgents?: number;
            /**
             * @description sites that may serve it
             * @example [
             *       "bog",
             *       "waw"
             *     ]
             */
            sites?: string[] | null;
            /** @description opening hours */
            opening?: components["schemas"]["Opening"] | null;
        };
        /** @description A queue with its streams as a plan file writes it, and the date after which nobody serves it. */
        QueueBody: {
            /**
             * @description unique among queues
             * @example english
             */
            code: string;
            /**
             * @description name to print
             * @example English voice
             */
            name?: string;
            /**
             * @description channel
             * @example voice
             * @enum {string}
             */
            channel: "voice" | "video" | "chat" | "messaging" | "social" | "email" | "web-shop" | "callback" | "on-site" | "other";
            /**
             * @description how its agents are counted
             * @example {
             *       "model": "erlang-c",
             *       "serviceLevel": 0.8,
             *       "answerWithinSeconds": 20
             *     }
             */
            staffing: components["schemas"]["ErlangC"] | components["schemas"]["ErlangB"] | components["schemas"]["ErlangA"] | components["schemas"]["FiniteQueue"] | components["schemas"]["CallBack"] | components["schemas"]["Blending"] | components["schemas"]["Chat"] | components["schemas"]["Deferred"] | components["schemas"]["PresetStaffing"] | components["schemas"]["Fixed"];
            /**
             * @description load that a live queue is staffed for when contacts come at a changing rate; auto chooses by AHT ÷ interval
             * @default auto
             * @example auto
             * @enum {string}
             */
            loadBasis?: "auto" | "stationary" | "modified-offered-load" | "lag-max";
            /**
             * @description what the targets of a live queue hold over; a day or week is weighted by contacts and is that of the zone of opening, else UTC
             * @default interval
             * @example day
             * @enum {string}
             */
            targetsOver?: "interval" | "day" | "week";
            /**
             * @description customer regions; a queue of fixed staffing may have none
             * @default []
             */
            streams?: components["schemas"]["Stream"][];
            /**
             * @description unplanned absence from the desk only; enters the roster (fraction)
             * @default 0
             * @example 0.08
             */
            rosterShrinkage?: number;
            /**
             * @description adds leave, holidays and training; used for full-time equivalents only (fraction)
             * @default 0
             * @example 0.3
             */
            planningShrinkage?: number;
            /**
             * @description shrinkage by cause and hour, on top of the two shares
             * @default []
             */
            shrinkage?: components["schemas"]["Shrinkage"][];
            /**
             * @description what resolves contacts before an agent does, in order
             * @default []
             */
            deflection?: components["schemas"]["Deflection"][];
            /**
             * @description contacts that move to other queues
             * @default []
             */
            channelShift?: components["schemas"]["ChannelShift"][];
            /** @description another share of repeated contacts than the history holds */
            repeats?: components["schemas"]["Repeats"] | null;
            /**
             * @description rostered people at least while open, never grossed up (agents)
             * @default 0
             * @example 1
             */
            minimumAgents?: number;
            /**
             * @description sites that may serve it
             * @example [
             *       "bog",
             *       "waw"
             *     ]
             */
            sites?: string[] | null;
            /** @description opening hours */
            opening?: components["schemas"]["Opening"] | null;
            /**
             * @description last date on which it is in use; nothing that lasts longer may refer to it
             * @example 2027-12-31
             */
            endedOn?: string | null;
        };
        /** @description Which plan is rehearsed, and for how long. Nothing is stored. */
        Rehearsal: {
            /**
             * @description code of a stored plan
             * @example morning-desk
             */
            plan: string;
            /**
             * @description first UTC date
             * @example 2027-01-01
             */
            from?: string;
            /**
             * @description whole months to look at
             * @default 12
             * @example 12
             */
            months?: number;
        };
        /** @description Contacts that come again because the first contact did not resolve the matter. The history holds those of its own time: only a change of the share moves the demand. */
        Repeats: {
            /**
             * @description share of matters that the first contact will resolve (fraction)
             * @example 0.75
             */
            firstContactResolution: number;
            /**
             * @description the same while the history was counted (fraction)
             * @example 0.7
             */
            historyFirstContactResolution: number;
            /**
             * @description share of the unresolved that contacts again (fraction)
             * @default 1
             * @example 0.9
             */
            repeatShare?: number;
            /**
             * @description how much later (minutes)
             * @default 1440
             * @example 1440
             */
            afterMinutes?: number;
        };
        /** @description How a roster that people were told is changed. The plan is the one stored now, with its new time off, people and demand. */
        Replan: {
            /**
             * @description seed of the search
             * @default 1
             * @example 1
             */
            seed?: number;
            /**
             * @description rounds to search
             * @example 20
             */
            rounds?: number;
            /** @description of the whole run; looks at the clock between rounds, and what it ends repeats with the rounds it reached (seconds) */
            seconds?: number;
            /**
             * @description logical parts of the search, an input like the seed
             * @default 4
             * @example 4
             */
            shards?: number;
            /**
             * @description what begins before it stays, breaks and all
             * @example 2027-03-09T00:00:00Z
             */
            from: string;
            /**
             * @description price of one changed agent-day in the search, in plan currency
             * @example 50.00
             */
            changePrice?: string;
            /**
             * @description code of the roster, unique among rosters
             * @example morning-desk-c
             */
            code?: string;
        };
        /** @description Money of a roster in 1/1000 minor unit of the plan's currency, as in the certificate. */
        RosterMoneyView: {
            /**
             * @description currency of the plan
             * @example EUR
             */
            currency: string;
            /**
             * @description digits of the minor unit
             * @example 2
             */
            minorDigits: number;
            /**
             * @description pay
             * @example 80000000
             */
            money: number;
            /**
             * @description SOFT penalties
             * @example 0
             */
            soft: number;
            /**
             * @description pay + SOFT
             * @example 80000000
             */
            objective: number;
            /**
             * @description pay due if nobody were rostered
             * @example 0
             */
            sunk: number;
            /**
             * @description no covered roster of the same input costs less; null when the search was stopped before a bound was proved and verified
             * @example 80000000
             */
            lowerBound?: number | null;
            /**
             * @description (objective - lowerBound) / objective; null with open hours
             * @example 0
             */
            costGap?: number | null;
            /**
             * @description the same of what can be controlled
             * @example 0
             */
            costGapControllable?: number | null;
        };
        /** @description A stored roster. The independent verification confirmed it before it was stored. */
        RosterView: {
            /**
             * @description id
             * @example 01920000-0000-7000-8000-000000000021
             */
            id: string;
            /**
             * @description unique among rosters
             * @example morning-desk-a
             */
            code: string;
            /**
             * @description counts up with every change; the ETag
             * @example 1
             */
            version: number;
            /**
             * @description code of the plan
             * @example morning-desk
             */
            plan: string;
            /**
             * @description whether people were told
             * @example draft
             * @enum {string}
             */
            state: "draft" | "published";
            /**
             * @description what became of the search
             * @example covered
             * @enum {string}
             */
            outcome: "covered" | "uncoverable" | "stopped";
            /**
             * @description first UTC date
             * @example 2027-03-08
             */
            start: string;
            /**
             * @description UTC date after the last
             * @example 2027-03-15
             */
            end: string;
            /**
             * @description agent-hours below requirement
             * @example 0
             */
            openHours: number;
            /**
             * @description agent-hours that no roster can close, proven
             * @example 0
             */
            atLeastOpenHours: number;
            /**
             * @description agent-hours expected to open by unplanned absence
             * @example 0
             */
            exposureHours: number;
            /** @description money and its bound */
            money: components["schemas"]["RosterMoneyView"];
            /**
             * @description total of the cost report, minor units
             * @example 80000
             */
            costMinor: number;
            /**
             * @description seed, rounds, shards; null for a roster that was brought along
             * @example {
             *       "seed": 1,
             *       "rounds": 20,
             *       "shards": 4
             *     }
             */
            run: components["schemas"]["SolveRunView"] | null;
            /** @description of a roster that was brought along: the roster of the same input whose proven bound it keeps */
            boundOf?: string | null;
            /**
             * @description of the plan file and every file that it names
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            inputHash: string;
            /**
             * @description of the requirement that it is held to
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            requirementHash: string;
            /** @description versions */
            versions: components["schemas"]["VersionsView"];
            /**
             * @description id of the job that made it; null for a roster that was brought along
             * @example 01920000-0000-7000-8000-000000000022
             */
            jobId: string | null;
            /**
             * @description when it was stored
             * @example 2027-02-01T08:00:00Z
             */
            createdAt: string;
            /**
             * @description last change
             * @example 2027-02-01T08:00:00Z
             */
            updatedAt: string;
            /** @description when people were told */
            publishedAt?: string | null;
        };
        /** @description Days on and off in a fixed order that repeats; each agent stands somewhere in it. */
        Rotation: {
            /**
             * @description local date on which phase 0 begins the cycle
             * @example 2027-03-08
             */
            from: string;
            /**
             * @description "on": a shift starts; "off": none does; else the code of the pattern whose shift starts
             * @example [
             *       "on",
             *       "on",
             *       "on",
             *       "on",
             *       "off",
             *       "off",
             *       "off",
             *       "off"
             *     ]
             */
            days: string[];
        };
        /** @description Values of the rules that differ from the preset (in a plan) or from the plan (in a contract); see rules.md. */
        Rules: {
            /**
             * @description least rest between two shifts, elapsed (minutes)
             * @example 660
             */
            minimumRestMinutes?: number;
            /**
             * @description days in a row on which shifts may start (days)
             * @example 6
             */
            maxConsecutiveDays?: number;
            /**
             * @description days in a row that a run of shifts has at least (days)
             * @example 1
             */
            minConsecutiveDays?: number;
            /**
             * @description days off in a row in every complete week; 0 = rule off (days)
             * @example 2
             */
            daysOffTogether?: number;
            /**
             * @description whether night shifts are allowed
             * @example true
             */
            nightsAllowed?: boolean;
            /**
             * @description night shifts that may start in a week (shifts)
             * @example 3
             */
            maxNightsPerWeek?: number;
            /**
             * @description of this many weekends in a row at least one is off; 0 = rule off (weekends)
             * @example 4
             */
            weekendOffEvery?: number;
            /**
             * @description the night, on the agent's clock
             * @example {
             *       "from": "23:00",
             *       "to": "06:00"
             *     }
             */
            nightWindow?: components["schemas"]["Window"];
            /**
             * @description presence inside the night that makes a night shift (minutes)
             * @example 180
             */
            nightShiftMinutes?: number;
            /** @description breaks by presence; replaces the whole table */
            breaks?: components["schemas"]["BreakTable"][];
            /**
             * @description distance of breaks from both ends of the shift (minutes)
             * @example 60
             */
            breakEdgeMinutes?: number;
            /**
             * @description longest stretch of work without a break (minutes)
             * @example 300
             */
            maxWorkWithoutBreakMinutes?: number;
            /**
             * @description first day of a contract week
             * @example monday
             * @enum {string}
             */
            weekStart?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /**
             * @description whether a holiday without a shift credits a contract day
             * @example false
             */
            holidayCredits?: boolean;
            /**
             * @description night shifts on days in a row; 0 = rule off (shifts)
             * @example 3
             */
            maxNightsInARow?: number;
            /**
             * @description weekends that the plan's shifts may touch; 0 = rule off (weekends)
             * @example 2
             */
            maxWeekendsWorked?: number;
            /**
             * @description whether the next shift may not start earlier by the clock than the one before
             * @example false
             */
            forwardRotation?: boolean;
            /**
             * @description rest after which a shift may start earlier all the same (minutes)
             * @example 2880
             */
            forwardRotationResetMinutes?: number;
            /**
             * @description rest without interruption that every week holds, anywhere inside it; 0 = rule off (minutes)
             * @example 2100
             */
            weeklyRestMinutes?: number;
            /**
             * @description stricter: from one weekly rest to the next also lie at most six times 24 hours
             * @example false
             */
            weeklyRestRolling?: boolean;
            /**
             * @description least minutes of a shift; 0 = none (minutes)
             * @example 240
             */
            minDailyMinutes?: number;
            /**
             * @description most minutes of a shift; 0 = rule off (minutes)
             * @example 780
             */
            maxDailyMinutes?: number;
            /**
             * @description which minutes the two limits of a shift count
             * @example presence
             * @enum {string}
             */
            dailyMinutesCount?: "paid" | "presence";
            /**
             * @description overtime of a week; 0 = overtime is not offered (minutes)
             * @example 480
             */
            maxWeeklyOvertimeMinutes?: number | null;
            /**
             * @description average paid minutes of a week over averageWeeks; 0 = rule off (minutes)
             * @example 2880
             */
            maxAverageWeeklyMinutes?: number;
            /**
             * @description weeks of the average (weeks)
             * @example 17
             */
            averageWeeks?: number;
            /**
             * @description least paid minutes of the plan; 0 = none (minutes)
             * @example 9000
             */
            minPeriodMinutes?: number;
            /**
             * @description most paid minutes of the plan; 0 = rule off (minutes)
             * @example 9600
             */
            maxPeriodMinutes?: number;
            /**
             * @description least shifts of the plan; 0 = none (shifts)
             * @example 18
             */
            minPeriodShifts?: number;
            /**
             * @description most shifts of the plan; 0 = rule off (shifts)
             * @example 20
             */
            maxPeriodShifts?: number;
            /**
             * @description width of the band in which a week's shifts wish to start (SOFT) (minutes)
             * @example 120
             */
            startBandMinutes?: number;
        };
        /** @description Shifts that lie wholly inside a clock window: starts at "from" and every so many minutes after it, while start + length is at or before "to". */
        ShiftPattern: {
            /**
             * @description unique inside the contract
             * @example day
             */
            code: string;
            /**
             * @description beginning of the window and first start (HH:MM)
             * @example 07:00
             */
            from: string;
            /**
             * @description end of the window; at or before "from" it is the next day (HH:MM)
             * @example 16:00
             */
            to: string;
            /**
             * @description distance between starts (minutes)
             * @example 60
             */
            startEveryMinutes: number;
            /**
             * @description lengths offered, presence from first to last minute (minutes)
             * @example [
             *       480
             *     ]
             */
            lengthsMinutes: number[];
            /**
             * @description which clock it keeps through a clock change: the agent's, or UTC
             * @default wall
             * @example wall
             * @enum {string}
             */
            keeps?: "wall" | "utc";
            /**
             * @description shifts of this pattern that may start in a week (shifts)
             * @example 2
             */
            maxPerWeek?: number | null;
            /**
             * @description shifts of this pattern that may start in the plan (shifts)
             * @example 6
             */
            maxPerPeriod?: number | null;
        };
        /** @description A reason why paid people are not at the desk, on top of rosterShrinkage and planningShrinkage. */
        Shrinkage: {
            /**
             * @description its name
             * @example system training
             */
            cause: string;
            /**
             * @description roster: unplanned, enters the roster; planning: planned, full-time equivalents and hiring only
             * @example roster
             * @enum {string}
             */
            kind: "roster" | "planning";
            /**
             * @description share of scheduled time (fraction)
             * @example 0.03
             */
            share: number;
            /** @description weekly hours in which it applies */
            hours?: components["schemas"]["Opening"] | null;
        };
        /** @description A place where people work; its zone is their clock unless they have their own. */
        Site: {
            /**
             * @description unique among sites
             * @example mnl
             */
            code: string;
            /**
             * @description name to print
             * @example Manila
             */
            name?: string;
            /**
             * @description IANA zone
             * @example Asia/Manila
             */
            zone: string;
            /**
             * @description weekend days, next to each other
             * @default [
             *       "saturday",
             *       "sunday"
             *     ]
             * @example [
             *       "friday",
             *       "saturday"
             *     ]
             */
            weekend?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /**
             * @description public holidays of the people who work here
             * @default []
             */
            holidays?: components["schemas"]["Holiday"][];
            /**
             * @description technology per named agent and calendar month
             * @example {
             *       "amount": "45.00",
             *       "currency": "USD"
             *     }
             */
            seatMonthly?: components["schemas"]["Amount"] | null;
        };
        /** @description A site as a plan file writes it, and the date on which it closed. */
        SiteBody: {
            /**
             * @description unique among sites
             * @example mnl
             */
            code: string;
            /**
             * @description name to print
             * @example Manila
             */
            name?: string;
            /**
             * @description IANA zone
             * @example Asia/Manila
             */
            zone: string;
            /**
             * @description weekend days, next to each other
             * @default [
             *       "saturday",
             *       "sunday"
             *     ]
             * @example [
             *       "friday",
             *       "saturday"
             *     ]
             */
            weekend?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /**
             * @description public holidays of the people who work here
             * @default []
             */
            holidays?: components["schemas"]["Holiday"][];
            /**
             * @description technology per named agent and calendar month
             * @example {
             *       "amount": "45.00",
             *       "currency": "USD"
             *     }
             */
            seatMonthly?: components["schemas"]["Amount"] | null;
            /**
             * @description last date on which it is in use; nothing that lasts longer may refer to it
             * @example 2027-12-31
             */
            endedOn?: string | null;
        };
        /** @description What a forecast or requirement is to be called. */
        Snapshot: {
            /**
             * @description code, unique among its kind
             * @example morning-desk-1
             */
            code?: string;
        };
        /** @description Prices of the SOFT rules in plan currency; "0" switches a wish off. */
        SoftPrices: {
            /**
             * @description a shift outside its week's best start band
             * @example 4.00
             */
            startOutsideBand?: string;
            /**
             * @description an hour in the local night of an agent who is no night volunteer
             * @example 1.50
             */
            localNightHour?: string;
            /**
             * @description an unmet preference of strength 1, 2 and 3
             * @example [
             *       "2.00",
             *       "6.00",
             *       "20.00"
             *     ]
             */
            preference?: string[];
        };
        /** @description How a roster was searched for: with its plan, they give the same bytes again. */
        SolveRunView: {
            /**
             * @description seed
             * @example 1
             */
            seed: number;
            /**
             * @description rounds searched
             * @example 20
             */
            rounds: number;
            /**
             * @description logical parts of the search
             * @example 4
             */
            shards: number;
        };
        /** @description A day or span of the customers, past or future: kept out of the profiles, laid on the forecast by its multiplier, a learnt one, or a profile of its own. */
        SpecialDay: {
            /**
             * @description calendar to which it belongs; streams name theirs
             * @example us
             */
            calendar: string;
            /**
             * @description date on the stream's calendar
             * @example 2027-03-28
             */
            date: string;
            /**
             * @description its name
             * @example Easter Sunday
             */
            name: string;
            /**
             * @description contacts of the day against a usual one (factor)
             * @example 0.6
             */
            multiplier?: number | null;
            /**
             * @description last date of a span, inclusive
             * @example 2027-03-29
             */
            until?: string | null;
            /**
             * @description clock reading on the first date at which it begins
             * @example 12:00
             */
            from?: string | null;
            /**
             * @description clock reading on the last date at which it ends
             * @example 24:00
             */
            to?: string | null;
            /** @description contacts in each of the 24 hours of the local clock, in place of what is usual (contacts) */
            profile?: number[] | null;
            /**
             * @description days of one kind are learnt from together
             * @example Easter Sunday
             */
            kind?: string | null;
            /**
             * @description where it comes from
             * @example date-holidays US
             */
            source?: string | null;
        };
        /** @description One load to staff, apart from any plan. Nothing is stored. */
        StaffCase: {
            /**
             * @description model and targets, as a queue of a plan states them
             * @example {
             *       "model": "erlang-c",
             *       "serviceLevel": 0.8,
             *       "answerWithinSeconds": 20
             *     }
             */
            staffing: components["schemas"]["ErlangC"] | components["schemas"]["ErlangB"] | components["schemas"]["ErlangA"] | components["schemas"]["FiniteQueue"] | components["schemas"]["CallBack"] | components["schemas"]["Blending"] | components["schemas"]["Chat"] | components["schemas"]["DeferredCase"] | components["schemas"]["Fixed"];
            /**
             * @description contacts offered per hour (contacts per hour)
             * @example 200
             */
            arrivalsPerHour: number;
            /**
             * @description average handle time: talk, hold and after-contact work; of a chat alone (seconds)
             * @example 180
             */
            ahtSeconds: number;
            /**
             * @description unplanned absence from the desk (fraction)
             * @default 0
             * @example 0.3
             */
            rosterShrinkage?: number;
            /**
             * @description rostered people at least, never grossed up (agents)
             * @default 0
             * @example 0
             */
            minimumAgents?: number;
            /**
             * @description answer for this many agents instead of looking for the least (agents)
             * @example 14
             */
            agents?: number | null;
        };
        /** @description Wishes that shifts start between two clock readings, ends included. */
        StartBetween: {
            /**
             * @description kind of wish
             * @example start-between
             * @enum {string}
             */
            kind: "start-between";
            /**
             * @description earliest start (HH:MM)
             * @example 07:00
             */
            from: string;
            /**
             * @description latest start (HH:MM)
             * @example 10:00
             */
            to: string;
            /**
             * @description strength, 3 the strongest
             * @example 1
             * @enum {unknown}
             */
            strength: 1 | 2 | 3;
        };
        /** @description As it is stored. */
        StoredAgent: {
            /** @description UUID, chosen by the service */
            id: string;
            /** @description unique among its kind; paths take it as well as the id */
            code: string;
            /** @description counts the changes; the ETag */
            version: number;
            /** @description when it was created */
            createdAt: string;
            /** @description when it was last changed */
            updatedAt: string;
            /** @description what a PUT would send, defaults filled in */
            data: components["schemas"]["AgentBody"];
        };
        /** @description As it is stored. */
        StoredContract: {
            /** @description UUID, chosen by the service */
            id: string;
            /** @description unique among its kind; paths take it as well as the id */
            code: string;
            /** @description counts the changes; the ETag */
            version: number;
            /** @description when it was created */
            createdAt: string;
            /** @description when it was last changed */
            updatedAt: string;
            /** @description what a PUT would send, defaults filled in */
            data: components["schemas"]["ContractBody"];
        };
        /** @description As it is stored. */
        StoredPin: {
            /** @description UUID, chosen by the service */
            id: string;
            /** @description unique among its kind; paths take it as well as the id */
            code: string;
            /** @description counts the changes; the ETag */
            version: number;
            /** @description when it was created */
            createdAt: string;
            /** @description when it was last changed */
            updatedAt: string;
            /** @description what a PUT would send, defaults filled in */
            data: components["schemas"]["Pin"];
        };
        /** @description As it is stored. */
        StoredQueue: {
            /** @description UUID, chosen by the service */
            id: string;
            /** @description unique among its kind; paths take it as well as the id */
            code: string;
            /** @description counts the changes; the ETag */
            version: number;
            /** @description when it was created */
            createdAt: string;
            /** @description when it was last changed */
            updatedAt: string;
            /** @description what a PUT would send, defaults filled in */
            data: components["schemas"]["QueueBody"];
        };
        /** @description As it is stored. */
        StoredSite: {
            /** @description UUID, chosen by the service */
            id: string;
            /** @description unique among its kind; paths take it as well as the id */
            code: string;
            /** @description counts the changes; the ETag */
            version: number;
            /** @description when it was created */
            createdAt: string;
            /** @description when it was last changed */
            updatedAt: string;
            /** @description what a PUT would send, defaults filled in */
            data: components["schemas"]["SiteBody"];
        };
        /** @description As it is stored. */
        StoredSpecialDay: {
            /** @description UUID, chosen by the service */
            id: string;
            /** @description unique among its kind; paths take it as well as the id */
            code: string;
            /** @description counts the changes; the ETag */
            version: number;
            /** @description when it was created */
            createdAt: string;
            /** @description when it was last changed */
            updatedAt: string;
            /** @description what a PUT would send, defaults filled in */
            data: components["schemas"]["SpecialDay"];
        };
        /** @description As it is stored. */
        StoredTimeOff: {
            /** @description UUID, chosen by the service */
            id: string;
            /** @description unique among its kind; paths take it as well as the id */
            code: string;
            /** @description counts the changes; the ETag */
            version: number;
            /** @description when it was created */
            createdAt: string;
            /** @description when it was last changed */
            updatedAt: string;
            /** @description what a PUT would send, defaults filled in */
            data: components["schemas"]["TimeOff"];
        };
        /** @description The contacts of one customer region; its profile and special days live on its own clock. */
        Stream: {
            /**
             * @description unique inside the queue
             * @example new-york
             */
            code: string;
            /**
             * @description the customers' clock
             * @example America/New_York
             */
            zone: string;
            /**
             * @description code of a history
             * @example voice-ny
             */
            history?: string | null;
            /**
             * @description value of the file's queue column, where it holds several queues
             * @example english
             */
            historyQueue?: string | null;
            /** @description contacts of a stream without a history */
            expected?: components["schemas"]["ExpectedVolume"] | null;
            /**
             * @description share of the counted contacts that need an agent (fraction)
             * @default 1
             * @example 0.05
             */
            share?: number;
            /**
             * @description average handle time where the history has none: talk, hold and after-contact work (seconds)
             * @example 300
             */
            ahtSeconds: number;
            /**
             * @description calendars of special days that move these customers
             * @default []
             * @example [
             *       "us"
             *     ]
             */
            calendars?: string[];
        };
        /** @description Time in which an agent is not present: whole local dates "from" and "to", or a span "start" and "end". */
        TimeOff: {
            /**
             * @description code of the agent
             * @example mnl-01
             */
            agent: string;
            /**
             * @description kind; all but unpaid credit a contract day for each whole date
             * @example leave
             * @enum {string}
             */
            kind: "leave" | "sickness" | "unpaid" | "training";
            /**
             * @description first whole local date
             * @example 2027-03-15
             */
            from?: string;
            /**
             * @description last whole local date, included
             * @example 2027-03-19
             */
            to?: string;
            /**
             * @description beginning, on the agent's clock or with an offset
             * @example 2027-03-16T13:00
             */
            start?: string;
            /**
             * @description end, on the agent's clock or with an offset
             * @example 2027-03-16T17:00
             */
            end?: string;
        } & (unknown | unknown);
        /** @description Verifying a stored roster. */
        VerifyStored: {
            /**
             * @description evaluate the proof of the bound again, which takes longer
             * @default false
             * @example true
             */
            bound?: boolean;
        };
        /** @description What made a roster. */
        VersionsView: {
            /**
             * @description engine
             * @example 0.1.0
             */
            engine: string;
            /**
             * @description time zone data
             * @example 2026c
             */
            tzdata: string;
            /**
             * @description preset of the rules
             * @example sunshift-default-2026-11
             */
            preset: string;
        };
        /** @description Paid minutes of a contract week, credits for leave included. */
        WeeklyPaidMinutes: {
            /**
             * @description least (minutes)
             * @example 2400
             */
            min: number;
            /**
             * @description the contract's hours, of which a day of leave is a share (minutes)
             * @example 2400
             */
            target: number;
            /**
             * @description most (minutes)
             * @example 2880
             */
            max: number;
        };
        /** @description A clock window on one day of the week; "to" at or before "from" means that it ends on the next day. */
        WeeklyWindow: {
            /**
             * @description the day on which it begins
             * @example wednesday
             * @enum {string}
             */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /**
             * @description beginning (HH:MM)
             * @example 00:00
             */
            from: string;
            /**
             * @description end (HH:MM)
             * @example 24:00
             */
            to: string;
        };
        /** @description A daily clock window. "to" at or before "from" means that it ends on the next day; equal ends, or 00:00 to 24:00, are the whole day. */
        Window: {
            /**
             * @description beginning (HH:MM)
             * @example 23:00
             */
            from: string;
            /**
             * @description end (HH:MM)
             * @example 06:00
             */
            to: string;
        };
    };
    responses: {
        /** @description bad-request */
        "bad-request": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description conflict */
        conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description disk-full */
        "disk-full": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description duplicate-code */
        "duplicate-code": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description file-too-large */
        "file-too-large": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description foreign-origin */
        "foreign-origin": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description if-match-required */
        "if-match-required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-found */
        "not-found": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-ready */
        "not-ready": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description stale-version */
        "stale-version": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-many-requests */
        "too-many-requests": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unexpected */
        unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unknown-field */
        "unknown-field": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unsupported-media-type */
        "unsupported-media-type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Metrics.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the metrics: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example sunshift_http_requests_total{method="GET",route="/api/v1/health",status="200"} 1 */
                    "text/plain": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Jobs.list": {
        parameters: {
            query?: {
                /**
                 * @description only jobs in this state: queued, running, done, failed, cancelled
                 * @example running
                 */
                state?: "queued" | "running" | "done" | "failed" | "cancelled";
                /**
                 * @description only jobs of this kind
                 * @example solve-plan
                 */
                kind?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List jobs, newest first: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01a0c9a1-5c00-7000-8000-000000000001",
                     *           "kind": "solve-plan",
                     *           "state": "running",
                     *           "attempts": 1,
                     *           "createdAt": "2027-03-01T09:00:00Z",
                     *           "startedAt": "2027-03-01T09:00:00.120Z",
                     *           "endedAt": null,
                     *           "stoppedBy": null,
                     *           "progress": {
                     *             "stage": "roster",
                     *             "round": 120,
                     *             "objective": 3986024898,
                     *             "bound": 3917552483,
                     *             "costGap": 0.01718,
                     *             "openHours": 0
                     *           },
                     *           "result": null,
                     *           "problems": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description what it does, such as solve-plan */
                            kind: string;
                            /**
                             * @description queued and running go on; done, failed and cancelled stay
                             * @enum {string}
                             */
                            state: "queued" | "running" | "done" | "failed" | "cancelled";
                            /** @description starts so far; a job is started at most three times */
                            attempts: number;
                            /**
                             * Format: date-time
                             * @description when it was asked for
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @description when the latest attempt began
                             */
                            startedAt: string | null;
                            /**
                             * Format: date-time
                             * @description when it ended
                             */
                            endedAt: string | null;
                            /**
                             * @description who asked it to stop early; what it had found is in "result"
                             * @enum {string|null}
                             */
                            stoppedBy: "user" | "shutdown" | null;
                            /** @description the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours */
                            progress: unknown;
                            /** @description what it left behind, by kind; null when nothing */
                            result: unknown;
                            /** @description why the last attempt failed */
                            problems: {
                                /** @enum {string} */
                                code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                                field: string;
                                value: unknown;
                                rule: string;
                                message: string;
                                hint: string;
                            }[];
                        }[];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Jobs.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description id of the job, as the route that began it gave it
                 * @example 01a0c9a1-5c00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a job: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a0c9a1-5c00-7000-8000-000000000001",
                     *       "kind": "solve-plan",
                     *       "state": "running",
                     *       "attempts": 1,
                     *       "createdAt": "2027-03-01T09:00:00Z",
                     *       "startedAt": "2027-03-01T09:00:00.120Z",
                     *       "endedAt": null,
                     *       "stoppedBy": null,
                     *       "progress": {
                     *         "stage": "roster",
                     *         "round": 120,
                     *         "objective": 3986024898,
                     *         "bound": 3917552483,
                     *         "costGap": 0.01718,
                     *         "openHours": 0
                     *       },
                     *       "result": null,
                     *       "problems": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description what it does, such as solve-plan */
                        kind: string;
                        /**
                         * @description queued and running go on; done, failed and cancelled stay
                         * @enum {string}
                         */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description starts so far; a job is started at most three times */
                        attempts: number;
                        /**
                         * Format: date-time
                         * @description when it was asked for
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description when the latest attempt began
                         */
                        startedAt: string | null;
                        /**
                         * Format: date-time
                         * @description when it ended
                         */
                        endedAt: string | null;
                        /**
                         * @description who asked it to stop early; what it had found is in "result"
                         * @enum {string|null}
                         */
                        stoppedBy: "user" | "shutdown" | null;
                        /** @description the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours */
                        progress: unknown;
                        /** @description what it left behind, by kind; null when nothing */
                        result: unknown;
                        /** @description why the last attempt failed */
                        problems: {
                            /** @enum {string} */
                            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                            field: string;
                            value: unknown;
                            rule: string;
                            message: string;
                            hint: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Jobs.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description id of the job, as the route that began it gave it
                 * @example 01a0c9a1-5c00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel a job and keep the best so far: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a0c9a1-5c00-7000-8000-000000000001",
                     *       "kind": "solve-plan",
                     *       "state": "running",
                     *       "attempts": 1,
                     *       "createdAt": "2027-03-01T09:00:00Z",
                     *       "startedAt": "2027-03-01T09:00:00.120Z",
                     *       "endedAt": null,
                     *       "stoppedBy": null,
                     *       "progress": {
                     *         "stage": "roster",
                     *         "round": 120,
                     *         "objective": 3986024898,
                     *         "bound": 3917552483,
                     *         "costGap": 0.01718,
                     *         "openHours": 0
                     *       },
                     *       "result": null,
                     *       "problems": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description what it does, such as solve-plan */
                        kind: string;
                        /**
                         * @description queued and running go on; done, failed and cancelled stay
                         * @enum {string}
                         */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description starts so far; a job is started at most three times */
                        attempts: number;
                        /**
                         * Format: date-time
                         * @description when it was asked for
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description when the latest attempt began
                         */
                        startedAt: string | null;
                        /**
                         * Format: date-time
                         * @description when it ended
                         */
                        endedAt: string | null;
                        /**
                         * @description who asked it to stop early; what it had found is in "result"
                         * @enum {string|null}
                         */
                        stoppedBy: "user" | "shutdown" | null;
                        /** @description the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours */
                        progress: unknown;
                        /** @description what it left behind, by kind; null when nothing */
                        result: unknown;
                        /** @description why the last attempt failed */
                        problems: {
                            /** @enum {string} */
                            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                            field: string;
                            value: unknown;
                            rule: string;
                            message: string;
                            hint: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Jobs.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description id of the job, as the route that began it gave it
                 * @example 01a0c9a1-5c00-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Follow a job: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 2000
                     *
                     *     id: 10000001
                     *     event: progress
                     *     data: {"stage":"roster","round":120,"objective":3986024898,"bound":3917552483,"costGap":0.01718,"openHours":0}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Health.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask whether the service is ready: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "engine": "0.1.0",
                     *       "tzdata": "2026c"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Sites.list": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List sites by code: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936f2e-5a00-7000-8000-000000000011",
                     *           "code": "lis",
                     *           "version": 1,
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "updatedAt": "2026-11-21T09:00:00.000Z",
                     *           "data": {
                     *             "code": "lis",
                     *             "name": "Lisbon",
                     *             "zone": "Europe/Lisbon",
                     *             "holidays": [
                     *               {
                     *                 "date": "2027-03-26",
                     *                 "name": "Good Friday"
                     *               }
                     *             ],
                     *             "seatMonthly": {
                     *               "amount": "45.00",
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StoredSite"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Sites.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "lis",
                 *       "name": "Lisbon",
                 *       "zone": "Europe/Lisbon",
                 *       "holidays": [
                 *         {
                 *           "date": "2027-03-26",
                 *           "name": "Good Friday"
                 *         }
                 *       ],
                 *       "seatMonthly": {
                 *         "amount": "45.00",
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SiteBody"];
            };
        };
        responses: {
            /** @description Create a site: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000011",
                     *       "code": "lis",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis",
                     *         "name": "Lisbon",
                     *         "zone": "Europe/Lisbon",
                     *         "holidays": [
                     *           {
                     *             "date": "2027-03-26",
                     *             "name": "Good Friday"
                     *           }
                     *         ],
                     *         "seatMonthly": {
                     *           "amount": "45.00",
                     *           "currency": "EUR"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredSite"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Sites.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "code": "opo",
                 *           "zone": "Europe/Lisbon"
                 *         },
                 *         {
                 *           "code": "fnc",
                 *           "zone": "Atlantic/Madeira"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description as for a POST of one SiteBody */
                    items: Record<string, never>[];
                };
                /**
                 * @example code,name,zone,weekend,holidays
                 *     lis,Lisbon,Europe/Lisbon,saturday sunday,"[{""date"":""2027-03-26"",""name"":""Good Friday""}]"
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import sites from CSV or JSON: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "created": 2,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": {
                        rows: number;
                        created: number;
                        changed: number;
                        /** @description rows that say what is stored already */
                        unchanged: number;
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, ragged-row, unknown-field, unknown-reference, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Sites.csv": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download sites as CSV: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example code,name,zone,weekend,holidays
                     *     lis,Lisbon,Europe/Lisbon,saturday sunday,"[{""date"":""2027-03-26"",""name"":""Good Friday""}]"
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Sites.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code or id of the site
                 * @example lis
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a site: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000011",
                     *       "code": "lis",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis",
                     *         "name": "Lisbon",
                     *         "zone": "Europe/Lisbon",
                     *         "holidays": [
                     *           {
                     *             "date": "2027-03-26",
                     *             "name": "Good Friday"
                     *           }
                     *         ],
                     *         "seatMonthly": {
                     *           "amount": "45.00",
                     *           "currency": "EUR"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredSite"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Sites.replace": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the site
                 * @example lis
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "lis",
                 *       "name": "Lisbon",
                 *       "zone": "Europe/Lisbon",
                 *       "holidays": [
                 *         {
                 *           "date": "2027-03-26",
                 *           "name": "Good Friday"
                 *         }
                 *       ],
                 *       "seatMonthly": {
                 *         "amount": "45.00",
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SiteBody"];
            };
        };
        responses: {
            /** @description Replace a site: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000011",
                     *       "code": "lis",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis",
                     *         "name": "Lisbon",
                     *         "zone": "Europe/Lisbon",
                     *         "holidays": [
                     *           {
                     *             "date": "2027-03-26",
                     *             "name": "Good Friday"
                     *           }
                     *         ],
                     *         "seatMonthly": {
                     *           "amount": "45.00",
                     *           "currency": "EUR"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredSite"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Sites.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the site
                 * @example fnc
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a site: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Sites.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the site
                 * @example opo
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Porto"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Change fields of a site: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000011",
                     *       "code": "opo",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "opo",
                     *         "name": "Porto",
                     *         "zone": "Europe/Lisbon"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredSite"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Contracts.list": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List contracts by code: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936f2e-5a00-7000-8000-000000000012",
                     *           "code": "lis-ft",
                     *           "version": 1,
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "updatedAt": "2026-11-21T09:00:00.000Z",
                     *           "data": {
                     *             "code": "lis-ft",
                     *             "weeklyPaidMinutes": {
                     *               "min": 2400,
                     *               "target": 2400,
                     *               "max": 2880
                     *             },
                     *             "shifts": [
                     *               {
                     *                 "code": "day",
                     *                 "from": "07:00",
                     *                 "to": "19:00",
                     *                 "startEveryMinutes": 60,
                     *                 "lengthsMinutes": [
                     *                   480
                     *                 ]
                     *               }
                     *             ],
                     *             "premiums": {
                     *               "night": "0.25"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StoredContract"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Contracts.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "lis-ft",
                 *       "weeklyPaidMinutes": {
                 *         "min": 2400,
                 *         "target": 2400,
                 *         "max": 2880
                 *       },
                 *       "shifts": [
                 *         {
                 *           "code": "day",
                 *           "from": "07:00",
                 *           "to": "19:00",
                 *           "startEveryMinutes": 60,
                 *           "lengthsMinutes": [
                 *             480
                 *           ]
                 *         }
                 *       ],
                 *       "premiums": {
                 *         "night": "0.25"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContractBody"];
            };
        };
        responses: {
            /** @description Create a contract: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000012",
                     *       "code": "lis-ft",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-ft",
                     *         "weeklyPaidMinutes": {
                     *           "min": 2400,
                     *           "target": 2400,
                     *           "max": 2880
                     *         },
                     *         "shifts": [
                     *           {
                     *             "code": "day",
                     *             "from": "07:00",
                     *             "to": "19:00",
                     *             "startEveryMinutes": 60,
                     *             "lengthsMinutes": [
                     *               480
                     *             ]
                     *           }
                     *         ],
                     *         "premiums": {
                     *           "night": "0.25"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredContract"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, break-does-not-fit, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, shift-longer-than-window, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Contracts.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "code": "lis-pt",
                 *           "weeklyPaidMinutes": {
                 *             "min": 1200,
                 *             "target": 1200,
                 *             "max": 1680
                 *           },
                 *           "shifts": [
                 *             {
                 *               "code": "day",
                 *               "from": "07:00",
                 *               "to": "19:00",
                 *               "startEveryMinutes": 60,
                 *               "lengthsMinutes": [
                 *                 480
                 *               ]
                 *             }
                 *           ],
                 *           "premiums": {
                 *             "night": "0.25"
                 *           }
                 *         },
                 *         {
                 *           "code": "lis-old",
                 *           "weeklyPaidMinutes": {
                 *             "min": 2280,
                 *             "target": 2280,
                 *             "max": 2760
                 *           },
                 *           "shifts": [
                 *             {
                 *               "code": "day",
                 *               "from": "07:00",
                 *               "to": "19:00",
                 *               "startEveryMinutes": 60,
                 *               "lengthsMinutes": [
                 *                 480
                 *               ]
                 *             }
                 *           ],
                 *           "premiums": {
                 *             "night": "0.25"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description as for a POST of one ContractBody */
                    items: Record<string, never>[];
                };
                /**
                 * @example code,weeklyPaidMinutes.min,weeklyPaidMinutes.target,weeklyPaidMinutes.max,shifts
                 *     lis-ft,2400,2400,2880,"[{""code"":""day"",""from"":""07:00"",""to"":""19:00"",""startEveryMinutes"":60,""lengthsMinutes"":[480]}]"
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import contracts from CSV or JSON: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "created": 2,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": {
                        rows: number;
                        created: number;
                        changed: number;
                        /** @description rows that say what is stored already */
                        unchanged: number;
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, break-does-not-fit, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, ragged-row, shift-longer-than-window, unknown-field, unknown-reference, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Contracts.csv": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download contracts as CSV: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example code,weeklyPaidMinutes.min,weeklyPaidMinutes.target,weeklyPaidMinutes.max,shifts
                     *     lis-ft,2400,2400,2880,"[{""code"":""day"",""from"":""07:00"",""to"":""19:00"",""startEveryMinutes"":60,""lengthsMinutes"":[480]}]"
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Contracts.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code or id of the contract
                 * @example lis-ft
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a contract: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000012",
                     *       "code": "lis-ft",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-ft",
                     *         "weeklyPaidMinutes": {
                     *           "min": 2400,
                     *           "target": 2400,
                     *           "max": 2880
                     *         },
                     *         "shifts": [
                     *           {
                     *             "code": "day",
                     *             "from": "07:00",
                     *             "to": "19:00",
                     *             "startEveryMinutes": 60,
                     *             "lengthsMinutes": [
                     *               480
                     *             ]
                     *           }
                     *         ],
                     *         "premiums": {
                     *           "night": "0.25"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredContract"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Contracts.replace": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the contract
                 * @example lis-ft
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "lis-ft",
                 *       "weeklyPaidMinutes": {
                 *         "min": 2400,
                 *         "target": 2400,
                 *         "max": 2880
                 *       },
                 *       "shifts": [
                 *         {
                 *           "code": "day",
                 *           "from": "07:00",
                 *           "to": "19:00",
                 *           "startEveryMinutes": 60,
                 *           "lengthsMinutes": [
                 *             480
                 *           ]
                 *         }
                 *       ],
                 *       "premiums": {
                 *         "night": "0.25"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContractBody"];
            };
        };
        responses: {
            /** @description Replace a contract: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000012",
                     *       "code": "lis-ft",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-ft",
                     *         "weeklyPaidMinutes": {
                     *           "min": 2400,
                     *           "target": 2400,
                     *           "max": 2880
                     *         },
                     *         "shifts": [
                     *           {
                     *             "code": "day",
                     *             "from": "07:00",
                     *             "to": "19:00",
                     *             "startEveryMinutes": 60,
                     *             "lengthsMinutes": [
                     *               480
                     *             ]
                     *           }
                     *         ],
                     *         "premiums": {
                     *           "night": "0.25"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredContract"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, break-does-not-fit, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, shift-longer-than-window, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Contracts.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the contract
                 * @example lis-old
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a contract: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Contracts.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the contract
                 * @example lis-pt
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": {
                 *         "maxNightsPerWeek": 1
                 *       }
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Change fields of a contract: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000012",
                     *       "code": "lis-pt",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-pt",
                     *         "weeklyPaidMinutes": {
                     *           "min": 1200,
                     *           "target": 1200,
                     *           "max": 1680
                     *         },
                     *         "shifts": [
                     *           {
                     *             "code": "day",
                     *             "from": "07:00",
                     *             "to": "19:00",
                     *             "startEveryMinutes": 60,
                     *             "lengthsMinutes": [
                     *               480
                     *             ]
                     *           }
                     *         ],
                     *         "premiums": {
                     *           "night": "0.25"
                     *         },
                     *         "rules": {
                     *           "maxNightsPerWeek": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredContract"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, break-does-not-fit, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, shift-longer-than-window, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "SpecialDays.list": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List special days by code: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936f2e-5a00-7000-8000-000000000013",
                     *           "code": "pt.2027-04-25",
                     *           "version": 1,
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "updatedAt": "2026-11-21T09:00:00.000Z",
                     *           "data": {
                     *             "calendar": "pt",
                     *             "date": "2027-04-25",
                     *             "name": "Freedom Day",
                     *             "multiplier": 0.6
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StoredSpecialDay"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "SpecialDays.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "calendar": "pt",
                 *       "date": "2027-04-25",
                 *       "name": "Freedom Day",
                 *       "multiplier": 0.6
                 *     }
                 */
                "application/json": components["schemas"]["SpecialDay"];
            };
        };
        responses: {
            /** @description Create a special day: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000013",
                     *       "code": "pt.2027-04-25",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "calendar": "pt",
                     *         "date": "2027-04-25",
                     *         "name": "Freedom Day",
                     *         "multiplier": 0.6
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredSpecialDay"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "SpecialDays.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "calendar": "pt",
                 *           "date": "2027-06-10",
                 *           "name": "Portugal Day",
                 *           "multiplier": 0.7
                 *         },
                 *         {
                 *           "calendar": "pt",
                 *           "date": "2027-12-24",
                 *           "name": "Christmas Eve",
                 *           "multiplier": 0.9
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description as for a POST of one SpecialDayInput */
                    items: Record<string, never>[];
                };
                /**
                 * @example calendar,date,name,multiplier
                 *     pt,2027-04-25,Freedom Day,0.6
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import special days from CSV or JSON: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "created": 2,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": {
                        rows: number;
                        created: number;
                        changed: number;
                        /** @description rows that say what is stored already */
                        unchanged: number;
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, ragged-row, unknown-field, unknown-reference, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "SpecialDays.csv": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download special days as CSV: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example calendar,date,name,multiplier
                     *     pt,2027-04-25,Freedom Day,0.6
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "SpecialDays.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code or id of the special day
                 * @example pt.2027-04-25
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a special day: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000013",
                     *       "code": "pt.2027-04-25",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "calendar": "pt",
                     *         "date": "2027-04-25",
                     *         "name": "Freedom Day",
                     *         "multiplier": 0.6
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredSpecialDay"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "SpecialDays.replace": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the special day
                 * @example pt.2027-04-25
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "calendar": "pt",
                 *       "date": "2027-04-25",
                 *       "name": "Freedom Day",
                 *       "multiplier": 0.6
                 *     }
                 */
                "application/json": components["schemas"]["SpecialDay"];
            };
        };
        responses: {
            /** @description Replace a special day: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000013",
                     *       "code": "pt.2027-04-25",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "calendar": "pt",
                     *         "date": "2027-04-25",
                     *         "name": "Freedom Day",
                     *         "multiplier": 0.6
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredSpecialDay"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "SpecialDays.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the special day
                 * @example pt.2027-12-24
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a special day: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "SpecialDays.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the special day
                 * @example pt.2027-06-10
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "multiplier": 0.65
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Change fields of a special day: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000013",
                     *       "code": "pt.2027-06-10",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "calendar": "pt",
                     *         "date": "2027-06-10",
                     *         "name": "Portugal Day",
                     *         "multiplier": 0.65
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredSpecialDay"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Queues.list": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List queues by code: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936f2e-5a00-7000-8000-000000000014",
                     *           "code": "orders",
                     *           "version": 1,
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "updatedAt": "2026-11-21T09:00:00.000Z",
                     *           "data": {
                     *             "code": "orders",
                     *             "name": "Orders, by voice",
                     *             "channel": "voice",
                     *             "staffing": {
                     *               "model": "erlang-c",
                     *               "serviceLevel": 0.8,
                     *               "answerWithinSeconds": 20
                     *             },
                     *             "streams": [
                     *               {
                     *                 "code": "portugal",
                     *                 "zone": "Europe/Lisbon",
                     *                 "history": "orders-portugal",
                     *                 "ahtSeconds": 290,
                     *                 "calendars": [
                     *                   "pt"
                     *                 ]
                     *               }
                     *             ],
                     *             "minimumAgents": 1,
                     *             "sites": [
                     *               "lis"
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StoredQueue"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Queues.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "orders",
                 *       "name": "Orders, by voice",
                 *       "channel": "voice",
                 *       "staffing": {
                 *         "model": "erlang-c",
                 *         "serviceLevel": 0.8,
                 *         "answerWithinSeconds": 20
                 *       },
                 *       "streams": [
                 *         {
                 *           "code": "portugal",
                 *           "zone": "Europe/Lisbon",
                 *           "history": "orders-portugal",
                 *           "ahtSeconds": 290,
                 *           "calendars": [
                 *             "pt"
                 *           ]
                 *         }
                 *       ],
                 *       "minimumAgents": 1,
                 *       "sites": [
                 *         "lis"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QueueBody"];
            };
        };
        responses: {
            /** @description Create a queue: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000014",
                     *       "code": "orders",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "orders",
                     *         "name": "Orders, by voice",
                     *         "channel": "voice",
                     *         "staffing": {
                     *           "model": "erlang-c",
                     *           "serviceLevel": 0.8,
                     *           "answerWithinSeconds": 20
                     *         },
                     *         "streams": [
                     *           {
                     *             "code": "portugal",
                     *             "zone": "Europe/Lisbon",
                     *             "history": "orders-portugal",
                     *             "ahtSeconds": 290,
                     *             "calendars": [
                     *               "pt"
                     *             ]
                     *           }
                     *         ],
                     *         "minimumAgents": 1,
                     *         "sites": [
                     *           "lis"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredQueue"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Queues.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "code": "returns",
                 *           "channel": "email",
                 *           "staffing": {
                 *             "model": "fixed",
                 *             "agents": 2
                 *           }
                 *         },
                 *         {
                 *           "code": "letters",
                 *           "channel": "email",
                 *           "staffing": {
                 *             "model": "fixed",
                 *             "agents": 1
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description as for a POST of one QueueBody */
                    items: Record<string, never>[];
                };
                /**
                 * @example code,channel,staffing.model,staffing.agents
                 *     returns,email,fixed,2
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import queues from CSV or JSON: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "created": 2,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": {
                        rows: number;
                        created: number;
                        changed: number;
                        /** @description rows that say what is stored already */
                        unchanged: number;
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, ragged-row, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Queues.csv": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download queues as CSV: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example code,channel,staffing.model,staffing.agents
                     *     returns,email,fixed,2
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Queues.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code or id of the queue
                 * @example orders
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a queue: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000014",
                     *       "code": "orders",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "orders",
                     *         "name": "Orders, by voice",
                     *         "channel": "voice",
                     *         "staffing": {
                     *           "model": "erlang-c",
                     *           "serviceLevel": 0.8,
                     *           "answerWithinSeconds": 20
                     *         },
                     *         "streams": [
                     *           {
                     *             "code": "portugal",
                     *             "zone": "Europe/Lisbon",
                     *             "history": "orders-portugal",
                     *             "ahtSeconds": 290,
                     *             "calendars": [
                     *               "pt"
                     *             ]
                     *           }
                     *         ],
                     *         "minimumAgents": 1,
                     *         "sites": [
                     *           "lis"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredQueue"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Queues.replace": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the queue
                 * @example orders
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "orders",
                 *       "name": "Orders, by voice",
                 *       "channel": "voice",
                 *       "staffing": {
                 *         "model": "erlang-c",
                 *         "serviceLevel": 0.8,
                 *         "answerWithinSeconds": 20
                 *       },
                 *       "streams": [
                 *         {
                 *           "code": "portugal",
                 *           "zone": "Europe/Lisbon",
                 *           "history": "orders-portugal",
                 *           "ahtSeconds": 290,
                 *           "calendars": [
                 *             "pt"
                 *           ]
                 *         }
                 *       ],
                 *       "minimumAgents": 1,
                 *       "sites": [
                 *         "lis"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QueueBody"];
            };
        };
        responses: {
            /** @description Replace a queue: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000014",
                     *       "code": "orders",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "orders",
                     *         "name": "Orders, by voice",
                     *         "channel": "voice",
                     *         "staffing": {
                     *           "model": "erlang-c",
                     *           "serviceLevel": 0.8,
                     *           "answerWithinSeconds": 20
                     *         },
                     *         "streams": [
                     *           {
                     *             "code": "portugal",
                     *             "zone": "Europe/Lisbon",
                     *             "history": "orders-portugal",
                     *             "ahtSeconds": 290,
                     *             "calendars": [
                     *               "pt"
                     *             ]
                     *           }
                     *         ],
                     *         "minimumAgents": 1,
                     *         "sites": [
                     *           "lis"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredQueue"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Queues.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the queue
                 * @example letters
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a queue: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Queues.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the queue
                 * @example returns
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffing": {
                 *         "agents": 3
                 *       }
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Change fields of a queue: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000014",
                     *       "code": "returns",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "returns",
                     *         "channel": "email",
                     *         "staffing": {
                     *           "model": "fixed",
                     *           "agents": 3
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredQueue"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Agents.list": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List agents by code: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936f2e-5a00-7000-8000-000000000015",
                     *           "code": "lis-01",
                     *           "version": 1,
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "updatedAt": "2026-11-21T09:00:00.000Z",
                     *           "data": {
                     *             "code": "lis-01",
                     *             "site": "lis",
                     *             "contract": "lis-ft",
                     *             "queues": [
                     *               "orders"
                     *             ],
                     *             "pay": {
                     *               "kind": "hourly",
                     *               "rate": "9.40",
                     *               "currency": "EUR"
                     *             },
                     *             "name": "Inês Carvalho"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StoredAgent"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Agents.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "lis-01",
                 *       "site": "lis",
                 *       "contract": "lis-ft",
                 *       "queues": [
                 *         "orders"
                 *       ],
                 *       "pay": {
                 *         "kind": "hourly",
                 *         "rate": "9.40",
                 *         "currency": "EUR"
                 *       },
                 *       "name": "Inês Carvalho"
                 *     }
                 */
                "application/json": components["schemas"]["AgentBody"];
            };
        };
        responses: {
            /** @description Create a agent: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000015",
                     *       "code": "lis-01",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-01",
                     *         "site": "lis",
                     *         "contract": "lis-ft",
                     *         "queues": [
                     *           "orders"
                     *         ],
                     *         "pay": {
                     *           "kind": "hourly",
                     *           "rate": "9.40",
                     *           "currency": "EUR"
                     *         },
                     *         "name": "Inês Carvalho"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredAgent"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, minimum-above-maximum, missing-field, not-finite, one-queue-per-agent, out-of-range, overlap, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Agents.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "code": "lis-02",
                 *           "site": "lis",
                 *           "contract": "lis-ft",
                 *           "queues": [
                 *             "orders"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "9.40",
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "code": "lis-03",
                 *           "site": "lis",
                 *           "contract": "lis-ft",
                 *           "queues": [
                 *             "orders"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "9.40",
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "code": "lis-04",
                 *           "site": "lis",
                 *           "contract": "lis-ft",
                 *           "queues": [
                 *             "orders"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "9.40",
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "code": "lis-05",
                 *           "site": "lis",
                 *           "contract": "lis-ft",
                 *           "queues": [
                 *             "orders"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "9.40",
                 *             "currency": "EUR"
                 *           },
                 *           "assignments": [
                 *             {
                 *               "from": "2027-05-01",
                 *               "contract": "lis-pt",
                 *               "queues": [
                 *                 "orders"
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description as for a POST of one AgentBody */
                    items: Record<string, never>[];
                };
                /**
                 * @example code,site,contract,queues,pay.kind,pay.rate,pay.currency
                 *     lis-02,lis,lis-ft,orders,hourly,9.40,EUR
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import agents from CSV or JSON: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 4,
                     *       "created": 4,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": {
                        rows: number;
                        created: number;
                        changed: number;
                        /** @description rows that say what is stored already */
                        unchanged: number;
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, minimum-above-maximum, missing-field, not-finite, one-queue-per-agent, out-of-range, overlap, ragged-row, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Agents.csv": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download agents as CSV: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example code,site,contract,queues,pay.kind,pay.rate,pay.currency
                     *     lis-02,lis,lis-ft,orders,hourly,9.40,EUR
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Agents.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code or id of the agent
                 * @example lis-01
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a agent: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000015",
                     *       "code": "lis-01",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-01",
                     *         "site": "lis",
                     *         "contract": "lis-ft",
                     *         "queues": [
                     *           "orders"
                     *         ],
                     *         "pay": {
                     *           "kind": "hourly",
                     *           "rate": "9.40",
                     *           "currency": "EUR"
                     *         },
                     *         "name": "Inês Carvalho"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredAgent"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Agents.replace": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the agent
                 * @example lis-01
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "lis-01",
                 *       "site": "lis",
                 *       "contract": "lis-ft",
                 *       "queues": [
                 *         "orders"
                 *       ],
                 *       "pay": {
                 *         "kind": "hourly",
                 *         "rate": "9.40",
                 *         "currency": "EUR"
                 *       },
                 *       "name": "Inês Carvalho"
                 *     }
                 */
                "application/json": components["schemas"]["AgentBody"];
            };
        };
        responses: {
            /** @description Replace a agent: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000015",
                     *       "code": "lis-01",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-01",
                     *         "site": "lis",
                     *         "contract": "lis-ft",
                     *         "queues": [
                     *           "orders"
                     *         ],
                     *         "pay": {
                     *           "kind": "hourly",
                     *           "rate": "9.40",
                     *           "currency": "EUR"
                     *         },
                     *         "name": "Inês Carvalho"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredAgent"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, minimum-above-maximum, missing-field, not-finite, one-queue-per-agent, out-of-range, overlap, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Agents.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the agent
                 * @example lis-04
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a agent: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Agents.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the agent
                 * @example lis-02
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nightVolunteer": true
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Change fields of a agent: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000015",
                     *       "code": "lis-02",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-02",
                     *         "site": "lis",
                     *         "contract": "lis-ft",
                     *         "queues": [
                     *           "orders"
                     *         ],
                     *         "pay": {
                     *           "kind": "hourly",
                     *           "rate": "9.40",
                     *           "currency": "EUR"
                     *         },
                     *         "nightVolunteer": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredAgent"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, minimum-above-maximum, missing-field, not-finite, one-queue-per-agent, out-of-range, overlap, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Agents.assign": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the agent
                 * @example lis-03
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2027-05-01",
                 *       "contract": "lis-pt",
                 *       "queues": [
                 *         "orders"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description Give an agent another contract or queue from a date on: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000018",
                     *       "code": "lis-03",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-03",
                     *         "site": "lis",
                     *         "contract": "lis-ft",
                     *         "queues": [
                     *           "orders"
                     *         ],
                     *         "pay": {
                     *           "kind": "hourly",
                     *           "rate": "9.40",
                     *           "currency": "EUR"
                     *         },
                     *         "assignments": [
                     *           {
                     *             "from": "2027-05-01",
                     *             "contract": "lis-pt",
                     *             "queues": [
                     *               "orders"
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredAgent"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, duplicate-field, missing-field, not-finite, one-queue-per-agent, out-of-range, site-limit, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Agents.unassign": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the agent
                 * @example lis-05
                 */
                ref: string;
                /**
                 * @description first local date of the change
                 * @example 2027-05-01
                 */
                from: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back what was to change on a date: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000018",
                     *       "code": "lis-05",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "code": "lis-05",
                     *         "site": "lis",
                     *         "contract": "lis-ft",
                     *         "queues": [
                     *           "orders"
                     *         ],
                     *         "pay": {
                     *           "kind": "hourly",
                     *           "rate": "9.40",
                     *           "currency": "EUR"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredAgent"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Agents.on": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code or id of the agent
                 * @example lis-03
                 */
                ref: string;
                /**
                 * @description local date
                 * @example 2027-05-03
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read an agent as he is on a date: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2027-05-03",
                     *       "from": "2027-05-01",
                     *       "until": null,
                     *       "agent": {
                     *         "code": "lis-03",
                     *         "site": "lis",
                     *         "contract": "lis-pt",
                     *         "queues": [
                     *           "orders"
                     *         ],
                     *         "pay": {
                     *           "kind": "hourly",
                     *           "rate": "9.40",
                     *           "currency": "EUR"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AgentOnView"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-date, unknown-field */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "TimeOff.list": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List time off by code: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936f2e-5a00-7000-8000-000000000016",
                     *           "code": "lis-01.2027-03-15",
                     *           "version": 1,
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "updatedAt": "2026-11-21T09:00:00.000Z",
                     *           "data": {
                     *             "agent": "lis-01",
                     *             "kind": "leave",
                     *             "from": "2027-03-15",
                     *             "to": "2027-03-19"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StoredTimeOff"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "TimeOff.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agent": "lis-01",
                 *       "kind": "leave",
                 *       "from": "2027-03-15",
                 *       "to": "2027-03-19"
                 *     }
                 */
                "application/json": components["schemas"]["TimeOff"];
            };
        };
        responses: {
            /** @description Create a time off: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000016",
                     *       "code": "lis-01.2027-03-15",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "agent": "lis-01",
                     *         "kind": "leave",
                     *         "from": "2027-03-15",
                     *         "to": "2027-03-19"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredTimeOff"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "TimeOff.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "agent": "lis-02",
                 *           "kind": "training",
                 *           "start": "2027-03-16T13:00",
                 *           "end": "2027-03-16T17:00"
                 *         },
                 *         {
                 *           "agent": "lis-03",
                 *           "kind": "unpaid",
                 *           "from": "2027-03-22",
                 *           "to": "2027-03-22"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description as for a POST of one TimeOffInput */
                    items: Record<string, never>[];
                };
                /**
                 * @example agent,kind,from,to,start,end
                 *     lis-01,leave,2027-03-15,2027-03-19,,
                 *     lis-02,training,,,2027-03-16T13:00,2027-03-16T17:00
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import time off from CSV or JSON: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "created": 2,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": {
                        rows: number;
                        created: number;
                        changed: number;
                        /** @description rows that say what is stored already */
                        unchanged: number;
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, ragged-row, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "TimeOff.csv": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download time off as CSV: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example agent,kind,from,to,start,end
                     *     lis-01,leave,2027-03-15,2027-03-19,,
                     *     lis-02,training,,,2027-03-16T13:00,2027-03-16T17:00
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "TimeOff.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code or id of the time off
                 * @example lis-01.2027-03-15
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a time off: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000016",
                     *       "code": "lis-01.2027-03-15",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "agent": "lis-01",
                     *         "kind": "leave",
                     *         "from": "2027-03-15",
                     *         "to": "2027-03-19"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredTimeOff"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "TimeOff.replace": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the time off
                 * @example lis-01.2027-03-15
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agent": "lis-01",
                 *       "kind": "leave",
                 *       "from": "2027-03-15",
                 *       "to": "2027-03-19"
                 *     }
                 */
                "application/json": components["schemas"]["TimeOff"];
            };
        };
        responses: {
            /** @description Replace a time off: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000016",
                     *       "code": "lis-01.2027-03-15",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "agent": "lis-01",
                     *         "kind": "leave",
                     *         "from": "2027-03-15",
                     *         "to": "2027-03-19"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredTimeOff"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "TimeOff.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the time off
                 * @example lis-03.2027-03-22
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a time off: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "TimeOff.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the time off
                 * @example lis-02.2027-03-16T13:00
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "end": "2027-03-16T16:00"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Change fields of a time off: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000016",
                     *       "code": "lis-02.2027-03-16T13:00",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "agent": "lis-02",
                     *         "kind": "training",
                     *         "start": "2027-03-16T13:00",
                     *         "end": "2027-03-16T16:00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredTimeOff"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, minimum-above-maximum, missing-field, not-finite, out-of-range, overlap, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Pins.list": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List pins by code: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936f2e-5a00-7000-8000-000000000017",
                     *           "code": "lis-01.2027-03-10",
                     *           "version": 1,
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "updatedAt": "2026-11-21T09:00:00.000Z",
                     *           "data": {
                     *             "agent": "lis-01",
                     *             "date": "2027-03-10",
                     *             "start": "08:00",
                     *             "lengthMinutes": 480
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StoredPin"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Pins.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agent": "lis-01",
                 *       "date": "2027-03-10",
                 *       "start": "08:00",
                 *       "lengthMinutes": 480
                 *     }
                 */
                "application/json": components["schemas"]["Pin"];
            };
        };
        responses: {
            /** @description Create a pin: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000017",
                     *       "code": "lis-01.2027-03-10",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "agent": "lis-01",
                     *         "date": "2027-03-10",
                     *         "start": "08:00",
                     *         "lengthMinutes": 480
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredPin"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, contradictory-pins, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, grid-does-not-fit, missing-field, not-finite, out-of-range, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Pins.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "agent": "lis-02",
                 *           "date": "2027-03-11",
                 *           "off": true
                 *         },
                 *         {
                 *           "agent": "lis-03",
                 *           "date": "2027-03-11",
                 *           "off": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description as for a POST of one PinInput */
                    items: Record<string, never>[];
                };
                /**
                 * @example agent,date,off,start,lengthMinutes
                 *     lis-01,2027-03-10,,08:00,480
                 *     lis-02,2027-03-11,true,,
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import pins from CSV or JSON: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "created": 2,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": {
                        rows: number;
                        created: number;
                        changed: number;
                        /** @description rows that say what is stored already */
                        unchanged: number;
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, contradictory-pins, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, grid-does-not-fit, missing-field, not-finite, out-of-range, ragged-row, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Pins.csv": {
        parameters: {
            query?: {
                /** @description beginning of the code; where the code is made of an agent or a calendar and a date, of these */
                code?: string;
                /** @description true: those that have not ended; false: those that have */
                active?: "true" | "false";
                /** @description the date for "active"; today in UTC where it is left out */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download pins as CSV: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example agent,date,off,start,lengthMinutes
                     *     lis-01,2027-03-10,,08:00,480
                     *     lis-02,2027-03-11,true,,
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-date, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Pins.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code or id of the pin
                 * @example lis-01.2027-03-10
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a pin: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000017",
                     *       "code": "lis-01.2027-03-10",
                     *       "version": 1,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "agent": "lis-01",
                     *         "date": "2027-03-10",
                     *         "start": "08:00",
                     *         "lengthMinutes": 480
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredPin"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Pins.replace": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the pin
                 * @example lis-01.2027-03-10
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agent": "lis-01",
                 *       "date": "2027-03-10",
                 *       "start": "08:00",
                 *       "lengthMinutes": 480
                 *     }
                 */
                "application/json": components["schemas"]["Pin"];
            };
        };
        responses: {
            /** @description Replace a pin: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000017",
                     *       "code": "lis-01.2027-03-10",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "agent": "lis-01",
                     *         "date": "2027-03-10",
                     *         "start": "08:00",
                     *         "lengthMinutes": 480
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredPin"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, contradictory-pins, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, grid-does-not-fit, missing-field, not-finite, out-of-range, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Pins.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the pin
                 * @example lis-03.2027-03-11
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a pin: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Pins.patch": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code or id of the pin
                 * @example lis-02.2027-03-11
                 */
                ref: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2027-03-12"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Change fields of a pin: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936f2e-5a00-7000-8000-000000000017",
                     *       "code": "lis-02.2027-03-11",
                     *       "version": 2,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "updatedAt": "2026-11-21T09:00:00.000Z",
                     *       "data": {
                     *         "agent": "lis-02",
                     *         "date": "2027-03-12",
                     *         "off": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredPin"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, contradictory-pins, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, grid-does-not-fit, missing-field, not-finite, out-of-range, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Company.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "sunshift-plan/1",
                 *       "name": "Riga desk, 8 March 2027",
                 *       "horizon": {
                 *         "start": "2027-03-08",
                 *         "days": 7
                 *       },
                 *       "currency": "EUR",
                 *       "sites": [
                 *         {
                 *           "code": "rig",
                 *           "zone": "Europe/Riga"
                 *         }
                 *       ],
                 *       "contracts": [
                 *         {
                 *           "code": "rig-day",
                 *           "weeklyPaidMinutes": {
                 *             "min": 0,
                 *             "target": 1200,
                 *             "max": 1440
                 *           },
                 *           "shifts": [
                 *             {
                 *               "code": "morning",
                 *               "from": "08:00",
                 *               "to": "14:00",
                 *               "startEveryMinutes": 60,
                 *               "lengthsMinutes": [
                 *                 240
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "agents": [
                 *         {
                 *           "code": "rig-01",
                 *           "site": "rig",
                 *           "contract": "rig-day",
                 *           "queues": [
                 *             "rig-desk"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "14.00",
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "code": "rig-02",
                 *           "site": "rig",
                 *           "contract": "rig-day",
                 *           "queues": [
                 *             "rig-desk"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "14.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ],
                 *       "queues": [
                 *         {
                 *           "code": "rig-desk",
                 *           "channel": "voice",
                 *           "staffing": {
                 *             "model": "fixed",
                 *             "agents": 1
                 *           },
                 *           "opening": {
                 *             "zone": "UTC",
                 *             "windows": [
                 *               {
                 *                 "weekday": "monday",
                 *                 "from": "08:00",
                 *                 "to": "12:00"
                 *               },
                 *               {
                 *                 "weekday": "tuesday",
                 *                 "from": "08:00",
                 *                 "to": "12:00"
                 *               },
                 *               {
                 *                 "weekday": "wednesday",
                 *                 "from": "08:00",
                 *                 "to": "12:00"
                 *               },
                 *               {
                 *                 "weekday": "thursday",
                 *                 "from": "08:00",
                 *                 "to": "12:00"
                 *               },
                 *               {
                 *                 "weekday": "friday",
                 *                 "from": "08:00",
                 *                 "to": "12:00"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Plan"];
            };
        };
        responses: {
            /** @description Store the people and the work of a plan file: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sites": {
                     *         "rows": 1,
                     *         "created": 1,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "contracts": {
                     *         "rows": 1,
                     *         "created": 1,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "specialDays": {
                     *         "rows": 0,
                     *         "created": 0,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "queues": {
                     *         "rows": 1,
                     *         "created": 1,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "agents": {
                     *         "rows": 2,
                     *         "created": 2,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "timeOff": {
                     *         "rows": 0,
                     *         "created": 0,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "pins": {
                     *         "rows": 0,
                     *         "created": 0,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       }
                     *     }
                     */
                    "application/json": {
                        sites: {
                            rows: number;
                            created: number;
                            changed: number;
                            unchanged: number;
                        };
                        contracts: {
                            rows: number;
                            created: number;
                            changed: number;
                            unchanged: number;
                        };
                        specialDays: {
                            rows: number;
                            created: number;
                            changed: number;
                            unchanged: number;
                        };
                        queues: {
                            rows: number;
                            created: number;
                            changed: number;
                            unchanged: number;
                        };
                        agents: {
                            rows: number;
                            created: number;
                            changed: number;
                            unchanged: number;
                        };
                        timeOff: {
                            rows: number;
                            created: number;
                            changed: number;
                            unchanged: number;
                        };
                        pins: {
                            rows: number;
                            created: number;
                            changed: number;
                            unchanged: number;
                        };
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, contradictory-pins, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, break-does-not-fit, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-exchange-rate, missing-field, no-agents, not-finite, one-queue-per-agent, out-of-range, overlap, shift-longer-than-window, site-limit, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, unsupported-format, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Company.plan": {
        parameters: {
            query?: {
                /**
                 * @description codes of the queues to plan with the people who serve them, between commas; all where it is left out
                 * @example rig-desk
                 */
                queues?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Riga desk, 8 March 2027",
                 *       "horizon": {
                 *         "start": "2027-03-08",
                 *         "days": 7
                 *       },
                 *       "currency": "EUR"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Write a plan file of what is stored: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "sunshift-plan/1",
                     *       "name": "Riga desk, 8 March 2027",
                     *       "horizon": {
                     *         "start": "2027-03-08",
                     *         "days": 7
                     *       },
                     *       "currency": "EUR",
                     *       "sites": [
                     *         {
                     *           "code": "rig",
                     *           "zone": "Europe/Riga"
                     *         }
                     *       ],
                     *       "contracts": [
                     *         {
                     *           "code": "rig-day",
                     *           "weeklyPaidMinutes": {
                     *             "min": 0,
                     *             "target": 1200,
                     *             "max": 1440
                     *           },
                     *           "shifts": [
                     *             {
                     *               "code": "morning",
                     *               "from": "08:00",
                     *               "to": "14:00",
                     *               "startEveryMinutes": 60,
                     *               "lengthsMinutes": [
                     *                 240
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "agents": [
                     *         {
                     *           "code": "rig-01",
                     *           "site": "rig",
                     *           "contract": "rig-day",
                     *           "queues": [
                     *             "rig-desk"
                     *           ],
                     *           "pay": {
                     *             "kind": "hourly",
                     *             "rate": "14.00",
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "code": "rig-02",
                     *           "site": "rig",
                     *           "contract": "rig-day",
                     *           "queues": [
                     *             "rig-desk"
                     *           ],
                     *           "pay": {
                     *             "kind": "hourly",
                     *             "rate": "14.00",
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "queues": [
                     *         {
                     *           "code": "rig-desk",
                     *           "channel": "voice",
                     *           "staffing": {
                     *             "model": "fixed",
                     *             "agents": 1
                     *           },
                     *           "opening": {
                     *             "zone": "UTC",
                     *             "windows": [
                     *               {
                     *                 "weekday": "monday",
                     *                 "from": "08:00",
                     *                 "to": "12:00"
                     *               },
                     *               {
                     *                 "weekday": "tuesday",
                     *                 "from": "08:00",
                     *                 "to": "12:00"
                     *               },
                     *               {
                     *                 "weekday": "wednesday",
                     *                 "from": "08:00",
                     *                 "to": "12:00"
                     *               },
                     *               {
                     *                 "weekday": "thursday",
                     *                 "from": "08:00",
                     *                 "to": "12:00"
                     *               },
                     *               {
                     *                 "weekday": "friday",
                     *                 "from": "08:00",
                     *                 "to": "12:00"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description conflict, contradictory-pins, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, break-does-not-fit, duplicate-field, grid-does-not-fit, minimum-above-maximum, missing-exchange-rate, missing-field, no-agents, not-finite, one-queue-per-agent, out-of-range, overlap, shift-longer-than-window, site-limit, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, unsupported-format, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Histories.list": {
        parameters: {
            query?: {
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the histories: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000001",
                     *           "code": "voice-ny",
                     *           "version": 1,
                     *           "zone": "America/New_York",
                     *           "intervalMinutes": null,
                     *           "column": null,
                     *           "countIsHandledOnly": false,
                     *           "rows": 168,
                     *           "bytes": 3368,
                     *           "clock": "utc",
                     *           "countColumn": "offered",
                     *           "queues": [
                     *             {
                     *               "queue": "voice-ny",
                     *               "from": "2027-01-04T00:00:00Z",
                     *               "to": "2027-01-11T00:00:00Z",
                     *               "stepMinutes": 60,
                     *               "offered": 3276,
                     *               "gaps": 0
                     *             }
                     *           ],
                     *           "findings": [],
                     *           "findingCount": 0,
                     *           "createdAt": "2027-01-05T08:00:00Z",
                     *           "updatedAt": "2027-01-05T08:00:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HistoryView"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Histories.create": {
        parameters: {
            query: {
                /**
                 * @description unique among histories
                 * @example voice-ny
                 */
                code: string;
                /**
                 * @description calendar of the rows, and their clock where stamps are local
                 * @example America/New_York
                 */
                zone: string;
                /** @description length of a row; found from the stamps where left out */
                intervalMinutes?: string;
                /** @description name of the column that holds the count; the second where left out */
                column?: string;
                /** @description true where the count lacks abandoned contacts */
                countIsHandledOnly?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example timestamp_utc,offered
                 *     2027-01-04T00:00,8
                 *     2027-01-04T01:00,9
                 *     2027-01-04T02:00,10
                 *     2027-01-04T03:00,11
                 *     2027-01-04T04:00,12
                 *     2027-01-04T05:00,13
                 *     2027-01-04T06:00,14
                 *     2027-01-04T07:00,15
                 *     2027-01-04T08:00,16
                 *     2027-01-04T09:00,17
                 *     2027-01-04T10:00,18
                 *     2027-01-04T11:00,19
                 *     2027-01-04T12:00,20
                 *     2027-01-04T13:00,21
                 *     2027-01-04T14:00,22
                 *     2027-01-04T15:00,23
                 *     2027-01-04T16:00,24
                 *     2027-01-04T17:00,25
                 *     2027-01-04T18:00,26
                 *     2027-01-04T19:00,27
                 *     2027-01-04T20:00,28
                 *     2027-01-04T21:00,29
                 *     2027-01-04T22:00,30
                 *     2027-01-04T23:00,31
                 *     2027-01-05T00:00,8
                 *     2027-01-05T01:00,9
                 *     2027-01-05T02:00,10
                 *     2027-01-05T03:00,11
                 *     2027-01-05T04:00,12
                 *     2027-01-05T05:00,13
                 *     2027-01-05T06:00,14
                 *     2027-01-05T07:00,15
                 *     2027-01-05T08:00,16
                 *     2027-01-05T09:00,17
                 *     2027-01-05T10:00,18
                 *     2027-01-05T11:00,19
                 *     2027-01-05T12:00,20
                 *     2027-01-05T13:00,21
                 *     2027-01-05T14:00,22
                 *     2027-01-05T15:00,23
                 *     2027-01-05T16:00,24
                 *     2027-01-05T17:00,25
                 *     2027-01-05T18:00,26
                 *     2027-01-05T19:00,27
                 *     2027-01-05T20:00,28
                 *     2027-01-05T21:00,29
                 *     2027-01-05T22:00,30
                 *     2027-01-05T23:00,31
                 *     2027-01-06T00:00,8
                 *     2027-01-06T01:00,9
                 *     2027-01-06T02:00,10
                 *     2027-01-06T03:00,11
                 *     2027-01-06T04:00,12
                 *     2027-01-06T05:00,13
                 *     2027-01-06T06:00,14
                 *     2027-01-06T07:00,15
                 *     2027-01-06T08:00,16
                 *     2027-01-06T09:00,17
                 *     2027-01-06T10:00,18
                 *     2027-01-06T11:00,19
                 *     2027-01-06T12:00,20
                 *     2027-01-06T13:00,21
                 *     2027-01-06T14:00,22
                 *     2027-01-06T15:00,23
                 *     2027-01-06T16:00,24
                 *     2027-01-06T17:00,25
                 *     2027-01-06T18:00,26
                 *     2027-01-06T19:00,27
                 *     2027-01-06T20:00,28
                 *     2027-01-06T21:00,29
                 *     2027-01-06T22:00,30
                 *     2027-01-06T23:00,31
                 *     2027-01-07T00:00,8
                 *     2027-01-07T01:00,9
                 *     2027-01-07T02:00,10
                 *     2027-01-07T03:00,11
                 *     2027-01-07T04:00,12
                 *     2027-01-07T05:00,13
                 *     2027-01-07T06:00,14
                 *     2027-01-07T07:00,15
                 *     2027-01-07T08:00,16
                 *     2027-01-07T09:00,17
                 *     2027-01-07T10:00,18
                 *     2027-01-07T11:00,19
                 *     2027-01-07T12:00,20
                 *     2027-01-07T13:00,21
                 *     2027-01-07T14:00,22
                 *     2027-01-07T15:00,23
                 *     2027-01-07T16:00,24
                 *     2027-01-07T17:00,25
                 *     2027-01-07T18:00,26
                 *     2027-01-07T19:00,27
                 *     2027-01-07T20:00,28
                 *     2027-01-07T21:00,29
                 *     2027-01-07T22:00,30
                 *     2027-01-07T23:00,31
                 *     2027-01-08T00:00,8
                 *     2027-01-08T01:00,9
                 *     2027-01-08T02:00,10
                 *     2027-01-08T03:00,11
                 *     2027-01-08T04:00,12
                 *     2027-01-08T05:00,13
                 *     2027-01-08T06:00,14
                 *     2027-01-08T07:00,15
                 *     2027-01-08T08:00,16
                 *     2027-01-08T09:00,17
                 *     2027-01-08T10:00,18
                 *     2027-01-08T11:00,19
                 *     2027-01-08T12:00,20
                 *     2027-01-08T13:00,21
                 *     2027-01-08T14:00,22
                 *     2027-01-08T15:00,23
                 *     2027-01-08T16:00,24
                 *     2027-01-08T17:00,25
                 *     2027-01-08T18:00,26
                 *     2027-01-08T19:00,27
                 *     2027-01-08T20:00,28
                 *     2027-01-08T21:00,29
                 *     2027-01-08T22:00,30
                 *     2027-01-08T23:00,31
                 *     2027-01-09T00:00,8
                 *     2027-01-09T01:00,9
                 *     2027-01-09T02:00,10
                 *     2027-01-09T03:00,11
                 *     2027-01-09T04:00,12
                 *     2027-01-09T05:00,13
                 *     2027-01-09T06:00,14
                 *     2027-01-09T07:00,15
                 *     2027-01-09T08:00,16
                 *     2027-01-09T09:00,17
                 *     2027-01-09T10:00,18
                 *     2027-01-09T11:00,19
                 *     2027-01-09T12:00,20
                 *     2027-01-09T13:00,21
                 *     2027-01-09T14:00,22
                 *     2027-01-09T15:00,23
                 *     2027-01-09T16:00,24
                 *     2027-01-09T17:00,25
                 *     2027-01-09T18:00,26
                 *     2027-01-09T19:00,27
                 *     2027-01-09T20:00,28
                 *     2027-01-09T21:00,29
                 *     2027-01-09T22:00,30
                 *     2027-01-09T23:00,31
                 *     2027-01-10T00:00,8
                 *     2027-01-10T01:00,9
                 *     2027-01-10T02:00,10
                 *     2027-01-10T03:00,11
                 *     2027-01-10T04:00,12
                 *     2027-01-10T05:00,13
                 *     2027-01-10T06:00,14
                 *     2027-01-10T07:00,15
                 *     2027-01-10T08:00,16
                 *     2027-01-10T09:00,17
                 *     2027-01-10T10:00,18
                 *     2027-01-10T11:00,19
                 *     2027-01-10T12:00,20
                 *     2027-01-10T13:00,21
                 *     2027-01-10T14:00,22
                 *     2027-01-10T15:00,23
                 *     2027-01-10T16:00,24
                 *     2027-01-10T17:00,25
                 *     2027-01-10T18:00,26
                 *     2027-01-10T19:00,27
                 *     2027-01-10T20:00,28
                 *     2027-01-10T21:00,29
                 *     2027-01-10T22:00,30
                 *     2027-01-10T23:00,31
                 */
                "text/csv": string;
                /**
                 * @example {
                 *       "file": "timestamp_utc,offered\n2027-01-04T00:00,8\n2027-01-04T01:00,9\n2027-01-04T02:00,10\n2027-01-04T03:00,11\n2027-01-04T04:00,12\n2027-01-04T05:00,13\n2027-01-04T06:00,14\n2027-01-04T07:00,15\n2027-01-04T08:00,16\n2027-01-04T09:00,17\n2027-01-04T10:00,18\n2027-01-04T11:00,19\n2027-01-04T12:00,20\n2027-01-04T13:00,21\n2027-01-04T14:00,22\n2027-01-04T15:00,23\n2027-01-04T16:00,24\n2027-01-04T17:00,25\n2027-01-04T18:00,26\n2027-01-04T19:00,27\n2027-01-04T20:00,28\n2027-01-04T21:00,29\n2027-01-04T22:00,30\n2027-01-04T23:00,31\n2027-01-05T00:00,8\n2027-01-05T01:00,9\n2027-01-05T02:00,10\n2027-01-05T03:00,11\n2027-01-05T04:00,12\n2027-01-05T05:00,13\n2027-01-05T06:00,14\n2027-01-05T07:00,15\n2027-01-05T08:00,16\n2027-01-05T09:00,17\n2027-01-05T10:00,18\n2027-01-05T11:00,19\n2027-01-05T12:00,20\n2027-01-05T13:00,21\n2027-01-05T14:00,22\n2027-01-05T15:00,23\n2027-01-05T16:00,24\n2027-01-05T17:00,25\n2027-01-05T18:00,26\n2027-01-05T19:00,27\n2027-01-05T20:00,28\n2027-01-05T21:00,29\n2027-01-05T22:00,30\n2027-01-05T23:00,31\n2027-01-06T00:00,8\n2027-01-06T01:00,9\n2027-01-06T02:00,10\n2027-01-06T03:00,11\n2027-01-06T04:00,12\n2027-01-06T05:00,13\n2027-01-06T06:00,14\n2027-01-06T07:00,15\n2027-01-06T08:00,16\n2027-01-06T09:00,17\n2027-01-06T10:00,18\n2027-01-06T11:00,19\n2027-01-06T12:00,20\n2027-01-06T13:00,21\n2027-01-06T14:00,22\n2027-01-06T15:00,23\n2027-01-06T16:00,24\n2027-01-06T17:00,25\n2027-01-06T18:00,26\n2027-01-06T19:00,27\n2027-01-06T20:00,28\n2027-01-06T21:00,29\n2027-01-06T22:00,30\n2027-01-06T23:00,31\n2027-01-07T00:00,8\n2027-01-07T01:00,9\n2027-01-07T02:00,10\n2027-01-07T03:00,11\n2027-01-07T04:00,12\n2027-01-07T05:00,13\n2027-01-07T06:00,14\n2027-01-07T07:00,15\n2027-01-07T08:00,16\n2027-01-07T09:00,17\n2027-01-07T10:00,18\n2027-01-07T11:00,19\n2027-01-07T12:00,20\n2027-01-07T13:00,21\n2027-01-07T14:00,22\n2027-01-07T15:00,23\n2027-01-07T16:00,24\n2027-01-07T17:00,25\n2027-01-07T18:00,26\n2027-01-07T19:00,27\n2027-01-07T20:00,28\n2027-01-07T21:00,29\n2027-01-07T22:00,30\n2027-01-07T23:00,31\n2027-01-08T00:00,8\n2027-01-08T01:00,9\n2027-01-08T02:00,10\n2027-01-08T03:00,11\n2027-01-08T04:00,12\n2027-01-08T05:00,13\n2027-01-08T06:00,14\n2027-01-08T07:00,15\n2027-01-08T08:00,16\n2027-01-08T09:00,17\n2027-01-08T10:00,18\n2027-01-08T11:00,19\n2027-01-08T12:00,20\n2027-01-08T13:00,21\n2027-01-08T14:00,22\n2027-01-08T15:00,23\n2027-01-08T16:00,24\n2027-01-08T17:00,25\n2027-01-08T18:00,26\n2027-01-08T19:00,27\n2027-01-08T20:00,28\n2027-01-08T21:00,29\n2027-01-08T22:00,30\n2027-01-08T23:00,31\n2027-01-09T00:00,8\n2027-01-09T01:00,9\n2027-01-09T02:00,10\n2027-01-09T03:00,11\n2027-01-09T04:00,12\n2027-01-09T05:00,13\n2027-01-09T06:00,14\n2027-01-09T07:00,15\n2027-01-09T08:00,16\n2027-01-09T09:00,17\n2027-01-09T10:00,18\n2027-01-09T11:00,19\n2027-01-09T12:00,20\n2027-01-09T13:00,21\n2027-01-09T14:00,22\n2027-01-09T15:00,23\n2027-01-09T16:00,24\n2027-01-09T17:00,25\n2027-01-09T18:00,26\n2027-01-09T19:00,27\n2027-01-09T20:00,28\n2027-01-09T21:00,29\n2027-01-09T22:00,30\n2027-01-09T23:00,31\n2027-01-10T00:00,8\n2027-01-10T01:00,9\n2027-01-10T02:00,10\n2027-01-10T03:00,11\n2027-01-10T04:00,12\n2027-01-10T05:00,13\n2027-01-10T06:00,14\n2027-01-10T07:00,15\n2027-01-10T08:00,16\n2027-01-10T09:00,17\n2027-01-10T10:00,18\n2027-01-10T11:00,19\n2027-01-10T12:00,20\n2027-01-10T13:00,21\n2027-01-10T14:00,22\n2027-01-10T15:00,23\n2027-01-10T16:00,24\n2027-01-10T17:00,25\n2027-01-10T18:00,26\n2027-01-10T19:00,27\n2027-01-10T20:00,28\n2027-01-10T21:00,29\n2027-01-10T22:00,30\n2027-01-10T23:00,31\n"
                 *     }
                 */
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Upload a history of contacts: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000001",
                     *       "code": "voice-ny",
                     *       "version": 1,
                     *       "zone": "America/New_York",
                     *       "intervalMinutes": null,
                     *       "column": null,
                     *       "countIsHandledOnly": false,
                     *       "rows": 168,
                     *       "bytes": 3368,
                     *       "clock": "utc",
                     *       "countColumn": "offered",
                     *       "queues": [
                     *         {
                     *           "queue": "voice-ny",
                     *           "from": "2027-01-04T00:00:00Z",
                     *           "to": "2027-01-11T00:00:00Z",
                     *           "stepMinutes": 60,
                     *           "offered": 3276,
                     *           "gaps": 0
                     *         }
                     *       ],
                     *       "findings": [],
                     *       "findingCount": 0,
                     *       "createdAt": "2027-01-05T08:00:00Z",
                     *       "updatedAt": "2027-01-05T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            409: components["responses"]["duplicate-code"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-row, bad-time, duplicate-field, grid-does-not-fit, history-too-short, missing-field, not-finite, out-of-range, ragged-row, time-does-not-exist, unknown-field, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Histories.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the history
                 * @example voice-ny
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what a history holds: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000001",
                     *       "code": "voice-ny",
                     *       "version": 1,
                     *       "zone": "America/New_York",
                     *       "intervalMinutes": null,
                     *       "column": null,
                     *       "countIsHandledOnly": false,
                     *       "rows": 168,
                     *       "bytes": 3368,
                     *       "clock": "utc",
                     *       "countColumn": "offered",
                     *       "queues": [
                     *         {
                     *           "queue": "voice-ny",
                     *           "from": "2027-01-04T00:00:00Z",
                     *           "to": "2027-01-11T00:00:00Z",
                     *           "stepMinutes": 60,
                     *           "offered": 3276,
                     *           "gaps": 0
                     *         }
                     *       ],
                     *       "findings": [],
                     *       "findingCount": 0,
                     *       "createdAt": "2027-01-05T08:00:00Z",
                     *       "updatedAt": "2027-01-05T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Histories.replace": {
        parameters: {
            query: {
                /**
                 * @description calendar of the rows, and their clock where stamps are local
                 * @example America/New_York
                 */
                zone: string;
                /** @description length of a row; found from the stamps where left out */
                intervalMinutes?: string;
                /** @description name of the column that holds the count; the second where left out */
                column?: string;
                /** @description true where the count lacks abandoned contacts */
                countIsHandledOnly?: string;
            };
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the history
                 * @example voice-ny
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example timestamp_utc,offered
                 *     2027-01-04T00:00,8
                 *     2027-01-04T01:00,9
                 *     2027-01-04T02:00,10
                 *     2027-01-04T03:00,11
                 *     2027-01-04T04:00,12
                 *     2027-01-04T05:00,13
                 *     2027-01-04T06:00,14
                 *     2027-01-04T07:00,15
                 *     2027-01-04T08:00,16
                 *     2027-01-04T09:00,17
                 *     2027-01-04T10:00,18
                 *     2027-01-04T11:00,19
                 *     2027-01-04T12:00,20
                 *     2027-01-04T13:00,21
                 *     2027-01-04T14:00,22
                 *     2027-01-04T15:00,23
                 *     2027-01-04T16:00,24
                 *     2027-01-04T17:00,25
                 *     2027-01-04T18:00,26
                 *     2027-01-04T19:00,27
                 *     2027-01-04T20:00,28
                 *     2027-01-04T21:00,29
                 *     2027-01-04T22:00,30
                 *     2027-01-04T23:00,31
                 *     2027-01-05T00:00,8
                 *     2027-01-05T01:00,9
                 *     2027-01-05T02:00,10
                 *     2027-01-05T03:00,11
                 *     2027-01-05T04:00,12
                 *     2027-01-05T05:00,13
                 *     2027-01-05T06:00,14
                 *     2027-01-05T07:00,15
                 *     2027-01-05T08:00,16
                 *     2027-01-05T09:00,17
                 *     2027-01-05T10:00,18
                 *     2027-01-05T11:00,19
                 *     2027-01-05T12:00,20
                 *     2027-01-05T13:00,21
                 *     2027-01-05T14:00,22
                 *     2027-01-05T15:00,23
                 *     2027-01-05T16:00,24
                 *     2027-01-05T17:00,25
                 *     2027-01-05T18:00,26
                 *     2027-01-05T19:00,27
                 *     2027-01-05T20:00,28
                 *     2027-01-05T21:00,29
                 *     2027-01-05T22:00,30
                 *     2027-01-05T23:00,31
                 *     2027-01-06T00:00,8
                 *     2027-01-06T01:00,9
                 *     2027-01-06T02:00,10
                 *     2027-01-06T03:00,11
                 *     2027-01-06T04:00,12
                 *     2027-01-06T05:00,13
                 *     2027-01-06T06:00,14
                 *     2027-01-06T07:00,15
                 *     2027-01-06T08:00,16
                 *     2027-01-06T09:00,17
                 *     2027-01-06T10:00,18
                 *     2027-01-06T11:00,19
                 *     2027-01-06T12:00,20
                 *     2027-01-06T13:00,21
                 *     2027-01-06T14:00,22
                 *     2027-01-06T15:00,23
                 *     2027-01-06T16:00,24
                 *     2027-01-06T17:00,25
                 *     2027-01-06T18:00,26
                 *     2027-01-06T19:00,27
                 *     2027-01-06T20:00,28
                 *     2027-01-06T21:00,29
                 *     2027-01-06T22:00,30
                 *     2027-01-06T23:00,31
                 *     2027-01-07T00:00,8
                 *     2027-01-07T01:00,9
                 *     2027-01-07T02:00,10
                 *     2027-01-07T03:00,11
                 *     2027-01-07T04:00,12
                 *     2027-01-07T05:00,13
                 *     2027-01-07T06:00,14
                 *     2027-01-07T07:00,15
                 *     2027-01-07T08:00,16
                 *     2027-01-07T09:00,17
                 *     2027-01-07T10:00,18
                 *     2027-01-07T11:00,19
                 *     2027-01-07T12:00,20
                 *     2027-01-07T13:00,21
                 *     2027-01-07T14:00,22
                 *     2027-01-07T15:00,23
                 *     2027-01-07T16:00,24
                 *     2027-01-07T17:00,25
                 *     2027-01-07T18:00,26
                 *     2027-01-07T19:00,27
                 *     2027-01-07T20:00,28
                 *     2027-01-07T21:00,29
                 *     2027-01-07T22:00,30
                 *     2027-01-07T23:00,31
                 *     2027-01-08T00:00,8
                 *     2027-01-08T01:00,9
                 *     2027-01-08T02:00,10
                 *     2027-01-08T03:00,11
                 *     2027-01-08T04:00,12
                 *     2027-01-08T05:00,13
                 *     2027-01-08T06:00,14
                 *     2027-01-08T07:00,15
                 *     2027-01-08T08:00,16
                 *     2027-01-08T09:00,17
                 *     2027-01-08T10:00,18
                 *     2027-01-08T11:00,19
                 *     2027-01-08T12:00,20
                 *     2027-01-08T13:00,21
                 *     2027-01-08T14:00,22
                 *     2027-01-08T15:00,23
                 *     2027-01-08T16:00,24
                 *     2027-01-08T17:00,25
                 *     2027-01-08T18:00,26
                 *     2027-01-08T19:00,27
                 *     2027-01-08T20:00,28
                 *     2027-01-08T21:00,29
                 *     2027-01-08T22:00,30
                 *     2027-01-08T23:00,31
                 *     2027-01-09T00:00,8
                 *     2027-01-09T01:00,9
                 *     2027-01-09T02:00,10
                 *     2027-01-09T03:00,11
                 *     2027-01-09T04:00,12
                 *     2027-01-09T05:00,13
                 *     2027-01-09T06:00,14
                 *     2027-01-09T07:00,15
                 *     2027-01-09T08:00,16
                 *     2027-01-09T09:00,17
                 *     2027-01-09T10:00,18
                 *     2027-01-09T11:00,19
                 *     2027-01-09T12:00,20
                 *     2027-01-09T13:00,21
                 *     2027-01-09T14:00,22
                 *     2027-01-09T15:00,23
                 *     2027-01-09T16:00,24
                 *     2027-01-09T17:00,25
                 *     2027-01-09T18:00,26
                 *     2027-01-09T19:00,27
                 *     2027-01-09T20:00,28
                 *     2027-01-09T21:00,29
                 *     2027-01-09T22:00,30
                 *     2027-01-09T23:00,31
                 *     2027-01-10T00:00,8
                 *     2027-01-10T01:00,9
                 *     2027-01-10T02:00,10
                 *     2027-01-10T03:00,11
                 *     2027-01-10T04:00,12
                 *     2027-01-10T05:00,13
                 *     2027-01-10T06:00,14
                 *     2027-01-10T07:00,15
                 *     2027-01-10T08:00,16
                 *     2027-01-10T09:00,17
                 *     2027-01-10T10:00,18
                 *     2027-01-10T11:00,19
                 *     2027-01-10T12:00,20
                 *     2027-01-10T13:00,21
                 *     2027-01-10T14:00,22
                 *     2027-01-10T15:00,23
                 *     2027-01-10T16:00,24
                 *     2027-01-10T17:00,25
                 *     2027-01-10T18:00,26
                 *     2027-01-10T19:00,27
                 *     2027-01-10T20:00,28
                 *     2027-01-10T21:00,29
                 *     2027-01-10T22:00,30
                 *     2027-01-10T23:00,31
                 */
                "text/csv": string;
                /**
                 * @example {
                 *       "file": "timestamp_utc,offered\n2027-01-04T00:00,8\n2027-01-04T01:00,9\n2027-01-04T02:00,10\n2027-01-04T03:00,11\n2027-01-04T04:00,12\n2027-01-04T05:00,13\n2027-01-04T06:00,14\n2027-01-04T07:00,15\n2027-01-04T08:00,16\n2027-01-04T09:00,17\n2027-01-04T10:00,18\n2027-01-04T11:00,19\n2027-01-04T12:00,20\n2027-01-04T13:00,21\n2027-01-04T14:00,22\n2027-01-04T15:00,23\n2027-01-04T16:00,24\n2027-01-04T17:00,25\n2027-01-04T18:00,26\n2027-01-04T19:00,27\n2027-01-04T20:00,28\n2027-01-04T21:00,29\n2027-01-04T22:00,30\n2027-01-04T23:00,31\n2027-01-05T00:00,8\n2027-01-05T01:00,9\n2027-01-05T02:00,10\n2027-01-05T03:00,11\n2027-01-05T04:00,12\n2027-01-05T05:00,13\n2027-01-05T06:00,14\n2027-01-05T07:00,15\n2027-01-05T08:00,16\n2027-01-05T09:00,17\n2027-01-05T10:00,18\n2027-01-05T11:00,19\n2027-01-05T12:00,20\n2027-01-05T13:00,21\n2027-01-05T14:00,22\n2027-01-05T15:00,23\n2027-01-05T16:00,24\n2027-01-05T17:00,25\n2027-01-05T18:00,26\n2027-01-05T19:00,27\n2027-01-05T20:00,28\n2027-01-05T21:00,29\n2027-01-05T22:00,30\n2027-01-05T23:00,31\n2027-01-06T00:00,8\n2027-01-06T01:00,9\n2027-01-06T02:00,10\n2027-01-06T03:00,11\n2027-01-06T04:00,12\n2027-01-06T05:00,13\n2027-01-06T06:00,14\n2027-01-06T07:00,15\n2027-01-06T08:00,16\n2027-01-06T09:00,17\n2027-01-06T10:00,18\n2027-01-06T11:00,19\n2027-01-06T12:00,20\n2027-01-06T13:00,21\n2027-01-06T14:00,22\n2027-01-06T15:00,23\n2027-01-06T16:00,24\n2027-01-06T17:00,25\n2027-01-06T18:00,26\n2027-01-06T19:00,27\n2027-01-06T20:00,28\n2027-01-06T21:00,29\n2027-01-06T22:00,30\n2027-01-06T23:00,31\n2027-01-07T00:00,8\n2027-01-07T01:00,9\n2027-01-07T02:00,10\n2027-01-07T03:00,11\n2027-01-07T04:00,12\n2027-01-07T05:00,13\n2027-01-07T06:00,14\n2027-01-07T07:00,15\n2027-01-07T08:00,16\n2027-01-07T09:00,17\n2027-01-07T10:00,18\n2027-01-07T11:00,19\n2027-01-07T12:00,20\n2027-01-07T13:00,21\n2027-01-07T14:00,22\n2027-01-07T15:00,23\n2027-01-07T16:00,24\n2027-01-07T17:00,25\n2027-01-07T18:00,26\n2027-01-07T19:00,27\n2027-01-07T20:00,28\n2027-01-07T21:00,29\n2027-01-07T22:00,30\n2027-01-07T23:00,31\n2027-01-08T00:00,8\n2027-01-08T01:00,9\n2027-01-08T02:00,10\n2027-01-08T03:00,11\n2027-01-08T04:00,12\n2027-01-08T05:00,13\n2027-01-08T06:00,14\n2027-01-08T07:00,15\n2027-01-08T08:00,16\n2027-01-08T09:00,17\n2027-01-08T10:00,18\n2027-01-08T11:00,19\n2027-01-08T12:00,20\n2027-01-08T13:00,21\n2027-01-08T14:00,22\n2027-01-08T15:00,23\n2027-01-08T16:00,24\n2027-01-08T17:00,25\n2027-01-08T18:00,26\n2027-01-08T19:00,27\n2027-01-08T20:00,28\n2027-01-08T21:00,29\n2027-01-08T22:00,30\n2027-01-08T23:00,31\n2027-01-09T00:00,8\n2027-01-09T01:00,9\n2027-01-09T02:00,10\n2027-01-09T03:00,11\n2027-01-09T04:00,12\n2027-01-09T05:00,13\n2027-01-09T06:00,14\n2027-01-09T07:00,15\n2027-01-09T08:00,16\n2027-01-09T09:00,17\n2027-01-09T10:00,18\n2027-01-09T11:00,19\n2027-01-09T12:00,20\n2027-01-09T13:00,21\n2027-01-09T14:00,22\n2027-01-09T15:00,23\n2027-01-09T16:00,24\n2027-01-09T17:00,25\n2027-01-09T18:00,26\n2027-01-09T19:00,27\n2027-01-09T20:00,28\n2027-01-09T21:00,29\n2027-01-09T22:00,30\n2027-01-09T23:00,31\n2027-01-10T00:00,8\n2027-01-10T01:00,9\n2027-01-10T02:00,10\n2027-01-10T03:00,11\n2027-01-10T04:00,12\n2027-01-10T05:00,13\n2027-01-10T06:00,14\n2027-01-10T07:00,15\n2027-01-10T08:00,16\n2027-01-10T09:00,17\n2027-01-10T10:00,18\n2027-01-10T11:00,19\n2027-01-10T12:00,20\n2027-01-10T13:00,21\n2027-01-10T14:00,22\n2027-01-10T15:00,23\n2027-01-10T16:00,24\n2027-01-10T17:00,25\n2027-01-10T18:00,26\n2027-01-10T19:00,27\n2027-01-10T20:00,28\n2027-01-10T21:00,29\n2027-01-10T22:00,30\n2027-01-10T23:00,31\n"
                 *     }
                 */
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Replace the file of a history: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000001",
                     *       "code": "voice-ny",
                     *       "version": 2,
                     *       "zone": "America/New_York",
                     *       "intervalMinutes": null,
                     *       "column": null,
                     *       "countIsHandledOnly": false,
                     *       "rows": 168,
                     *       "bytes": 3368,
                     *       "clock": "utc",
                     *       "countColumn": "offered",
                     *       "queues": [
                     *         {
                     *           "queue": "voice-ny",
                     *           "from": "2027-01-04T00:00:00Z",
                     *           "to": "2027-01-11T00:00:00Z",
                     *           "stepMinutes": 60,
                     *           "offered": 3276,
                     *           "gaps": 0
                     *         }
                     *       ],
                     *       "findings": [],
                     *       "findingCount": 0,
                     *       "createdAt": "2027-01-05T08:00:00Z",
                     *       "updatedAt": "2027-01-05T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-row, bad-time, duplicate-field, grid-does-not-fit, history-too-short, missing-field, not-finite, out-of-range, ragged-row, time-does-not-exist, unknown-field, unknown-zone, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Histories.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the history
                 * @example voice-ny
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a history: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Histories.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the history
                 * @example voice-ny
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the file of a history: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example timestamp_utc,offered
                     *     2027-01-04T00:00,8
                     *     2027-01-04T01:00,9
                     *     2027-01-04T02:00,10
                     *     2027-01-04T03:00,11
                     *     2027-01-04T04:00,12
                     *     2027-01-04T05:00,13
                     *     2027-01-04T06:00,14
                     *     2027-01-04T07:00,15
                     *     2027-01-04T08:00,16
                     *     2027-01-04T09:00,17
                     *     2027-01-04T10:00,18
                     *     2027-01-04T11:00,19
                     *     2027-01-04T12:00,20
                     *     2027-01-04T13:00,21
                     *     2027-01-04T14:00,22
                     *     2027-01-04T15:00,23
                     *     2027-01-04T16:00,24
                     *     2027-01-04T17:00,25
                     *     2027-01-04T18:00,26
                     *     2027-01-04T19:00,27
                     *     2027-01-04T20:00,28
                     *     2027-01-04T21:00,29
                     *     2027-01-04T22:00,30
                     *     2027-01-04T23:00,31
                     *     2027-01-05T00:00,8
                     *     2027-01-05T01:00,9
                     *     2027-01-05T02:00,10
                     *     2027-01-05T03:00,11
                     *     2027-01-05T04:00,12
                     *     2027-01-05T05:00,13
                     *     2027-01-05T06:00,14
                     *     2027-01-05T07:00,15
                     *     2027-01-05T08:00,16
                     *     2027-01-05T09:00,17
                     *     2027-01-05T10:00,18
                     *     2027-01-05T11:00,19
                     *     2027-01-05T12:00,20
                     *     2027-01-05T13:00,21
                     *     2027-01-05T14:00,22
                     *     2027-01-05T15:00,23
                     *     2027-01-05T16:00,24
                     *     2027-01-05T17:00,25
                     *     2027-01-05T18:00,26
                     *     2027-01-05T19:00,27
                     *     2027-01-05T20:00,28
                     *     2027-01-05T21:00,29
                     *     2027-01-05T22:00,30
                     *     2027-01-05T23:00,31
                     *     2027-01-06T00:00,8
                     *     2027-01-06T01:00,9
                     *     2027-01-06T02:00,10
                     *     2027-01-06T03:00,11
                     *     2027-01-06T04:00,12
                     *     2027-01-06T05:00,13
                     *     2027-01-06T06:00,14
                     *     2027-01-06T07:00,15
                     *     2027-01-06T08:00,16
                     *     2027-01-06T09:00,17
                     *     2027-01-06T10:00,18
                     *     2027-01-06T11:00,19
                     *     2027-01-06T12:00,20
                     *     2027-01-06T13:00,21
                     *     2027-01-06T14:00,22
                     *     2027-01-06T15:00,23
                     *     2027-01-06T16:00,24
                     *     2027-01-06T17:00,25
                     *     2027-01-06T18:00,26
                     *     2027-01-06T19:00,27
                     *     2027-01-06T20:00,28
                     *     2027-01-06T21:00,29
                     *     2027-01-06T22:00,30
                     *     2027-01-06T23:00,31
                     *     2027-01-07T00:00,8
                     *     2027-01-07T01:00,9
                     *     2027-01-07T02:00,10
                     *     2027-01-07T03:00,11
                     *     2027-01-07T04:00,12
                     *     2027-01-07T05:00,13
                     *     2027-01-07T06:00,14
                     *     2027-01-07T07:00,15
                     *     2027-01-07T08:00,16
                     *     2027-01-07T09:00,17
                     *     2027-01-07T10:00,18
                     *     2027-01-07T11:00,19
                     *     2027-01-07T12:00,20
                     *     2027-01-07T13:00,21
                     *     2027-01-07T14:00,22
                     *     2027-01-07T15:00,23
                     *     2027-01-07T16:00,24
                     *     2027-01-07T17:00,25
                     *     2027-01-07T18:00,26
                     *     2027-01-07T19:00,27
                     *     2027-01-07T20:00,28
                     *     2027-01-07T21:00,29
                     *     2027-01-07T22:00,30
                     *     2027-01-07T23:00,31
                     *     2027-01-08T00:00,8
                     *     2027-01-08T01:00,9
                     *     2027-01-08T02:00,10
                     *     2027-01-08T03:00,11
                     *     2027-01-08T04:00,12
                     *     2027-01-08T05:00,13
                     *     2027-01-08T06:00,14
                     *     2027-01-08T07:00,15
                     *     2027-01-08T08:00,16
                     *     2027-01-08T09:00,17
                     *     2027-01-08T10:00,18
                     *     2027-01-08T11:00,19
                     *     2027-01-08T12:00,20
                     *     2027-01-08T13:00,21
                     *     2027-01-08T14:00,22
                     *     2027-01-08T15:00,23
                     *     2027-01-08T16:00,24
                     *     2027-01-08T17:00,25
                     *     2027-01-08T18:00,26
                     *     2027-01-08T19:00,27
                     *     2027-01-08T20:00,28
                     *     2027-01-08T21:00,29
                     *     2027-01-08T22:00,30
                     *     2027-01-08T23:00,31
                     *     2027-01-09T00:00,8
                     *     2027-01-09T01:00,9
                     *     2027-01-09T02:00,10
                     *     2027-01-09T03:00,11
                     *     2027-01-09T04:00,12
                     *     2027-01-09T05:00,13
                     *     2027-01-09T06:00,14
                     *     2027-01-09T07:00,15
                     *     2027-01-09T08:00,16
                     *     2027-01-09T09:00,17
                     *     2027-01-09T10:00,18
                     *     2027-01-09T11:00,19
                     *     2027-01-09T12:00,20
                     *     2027-01-09T13:00,21
                     *     2027-01-09T14:00,22
                     *     2027-01-09T15:00,23
                     *     2027-01-09T16:00,24
                     *     2027-01-09T17:00,25
                     *     2027-01-09T18:00,26
                     *     2027-01-09T19:00,27
                     *     2027-01-09T20:00,28
                     *     2027-01-09T21:00,29
                     *     2027-01-09T22:00,30
                     *     2027-01-09T23:00,31
                     *     2027-01-10T00:00,8
                     *     2027-01-10T01:00,9
                     *     2027-01-10T02:00,10
                     *     2027-01-10T03:00,11
                     *     2027-01-10T04:00,12
                     *     2027-01-10T05:00,13
                     *     2027-01-10T06:00,14
                     *     2027-01-10T07:00,15
                     *     2027-01-10T08:00,16
                     *     2027-01-10T09:00,17
                     *     2027-01-10T10:00,18
                     *     2027-01-10T11:00,19
                     *     2027-01-10T12:00,20
                     *     2027-01-10T13:00,21
                     *     2027-01-10T14:00,22
                     *     2027-01-10T15:00,23
                     *     2027-01-10T16:00,24
                     *     2027-01-10T17:00,25
                     *     2027-01-10T18:00,26
                     *     2027-01-10T19:00,27
                     *     2027-01-10T20:00,28
                     *     2027-01-10T21:00,29
                     *     2027-01-10T22:00,30
                     *     2027-01-10T23:00,31
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Plans.list": {
        parameters: {
            query?: {
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the plans: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000011",
                     *           "code": "morning-desk",
                     *           "version": 1,
                     *           "name": "Morning desk",
                     *           "start": "2027-03-08",
                     *           "days": 7,
                     *           "currency": "EUR",
                     *           "agents": 3,
                     *           "createdAt": "2027-02-01T08:00:00Z",
                     *           "updatedAt": "2027-02-01T08:00:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PlanItemView"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Plans.create": {
        parameters: {
            query: {
                /**
                 * @description unique among plans
                 * @example morning-desk
                 */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "sunshift-plan/1",
                 *       "name": "Morning desk",
                 *       "horizon": {
                 *         "start": "2027-03-08",
                 *         "days": 7
                 *       },
                 *       "currency": "EUR",
                 *       "sites": [
                 *         {
                 *           "code": "desk",
                 *           "name": "Desk",
                 *           "zone": "UTC"
                 *         }
                 *       ],
                 *       "contracts": [
                 *         {
                 *           "code": "part-time",
                 *           "name": "Part time",
                 *           "weeklyPaidMinutes": {
                 *             "min": 0,
                 *             "target": 1200,
                 *             "max": 1440
                 *           },
                 *           "shifts": [
                 *             {
                 *               "code": "morning",
                 *               "from": "08:00",
                 *               "to": "14:00",
                 *               "startEveryMinutes": 60,
                 *               "lengthsMinutes": [
                 *                 240
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "agents": [
                 *         {
                 *           "code": "ann",
                 *           "name": "Agent ann",
                 *           "site": "desk",
                 *           "contract": "part-time",
                 *           "queues": [
                 *             "desk"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "20.00",
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "code": "ben",
                 *           "name": "Agent ben",
                 *           "site": "desk",
                 *           "contract": "part-time",
                 *           "queues": [
                 *             "desk"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "20.00",
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "code": "cem",
                 *           "name": "Agent cem",
                 *           "site": "desk",
                 *           "contract": "part-time",
                 *           "queues": [
                 *             "desk"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "20.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ],
                 *       "queues": [
                 *         {
                 *           "code": "desk",
                 *           "name": "Desk",
                 *           "channel": "voice",
                 *           "staffing": {
                 *             "model": "fixed",
                 *             "agents": 2
                 *           },
                 *           "shrinkage": [
                 *             {
                 *               "cause": "training",
                 *               "kind": "planning",
                 *               "share": 0.05
                 *             }
                 *           ],
                 *           "opening": {
                 *             "zone": "UTC",
                 *             "windows": [
                 *               {
                 *                 "weekday": "monday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               },
                 *               {
                 *                 "weekday": "tuesday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               },
                 *               {
                 *                 "weekday": "wednesday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               },
                 *               {
                 *                 "weekday": "thursday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               },
                 *               {
                 *                 "weekday": "friday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": Record<string, never>;
                /**
                 * @example {
                 *       "plan.json": "{\"format\":\"sunshift-plan/1\",\"name\":\"Morning desk\",\"horizon\":{\"start\":\"2027-03-08\",\"days\":7},\"currency\":\"EUR\",\"sites\":[{\"code\":\"desk\",\"name\":\"Desk\",\"zone\":\"UTC\"}],\"contracts\":[{\"code\":\"part-time\",\"name\":\"Part time\",\"weeklyPaidMinutes\":{\"min\":0,\"target\":1200,\"max\":1440},\"shifts\":[{\"code\":\"morning\",\"from\":\"08:00\",\"to\":\"14:00\",\"startEveryMinutes\":60,\"lengthsMinutes\":[240]}]}],\"agents\":[{\"code\":\"ann\",\"name\":\"Agent ann\",\"site\":\"desk\",\"contract\":\"part-time\",\"queues\":[\"desk\"],\"pay\":{\"kind\":\"hourly\",\"rate\":\"20.00\",\"currency\":\"EUR\"}},{\"code\":\"ben\",\"name\":\"Agent ben\",\"site\":\"desk\",\"contract\":\"part-time\",\"queues\":[\"desk\"],\"pay\":{\"kind\":\"hourly\",\"rate\":\"20.00\",\"currency\":\"EUR\"}},{\"code\":\"cem\",\"name\":\"Agent cem\",\"site\":\"desk\",\"contract\":\"part-time\",\"queues\":[\"desk\"],\"pay\":{\"kind\":\"hourly\",\"rate\":\"20.00\",\"currency\":\"EUR\"}}],\"queues\":[{\"code\":\"desk\",\"name\":\"Desk\",\"channel\":\"voice\",\"staffing\":{\"model\":\"fixed\",\"agents\":2},\"shrinkage\":[{\"cause\":\"training\",\"kind\":\"planning\",\"share\":0.05}],\"opening\":{\"zone\":\"UTC\",\"windows\":[{\"weekday\":\"monday\",\"from\":\"09:00\",\"to\":\"13:00\"},{\"weekday\":\"tuesday\",\"from\":\"09:00\",\"to\":\"13:00\"},{\"weekday\":\"wednesday\",\"from\":\"09:00\",\"to\":\"13:00\"},{\"weekday\":\"thursday\",\"from\":\"09:00\",\"to\":\"13:00\"},{\"weekday\":\"friday\",\"from\":\"09:00\",\"to\":\"13:00\"}]}}]}"
                 *     }
                 */
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Import a plan file: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000011",
                     *       "code": "morning-desk",
                     *       "version": 1,
                     *       "name": "Morning desk",
                     *       "start": "2027-03-08",
                     *       "days": 7,
                     *       "currency": "EUR",
                     *       "agents": 3,
                     *       "createdAt": "2027-02-01T08:00:00Z",
                     *       "updatedAt": "2027-02-01T08:00:00Z",
                     *       "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            /** @description contradictory-pins, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-row, bad-time, break-does-not-fit, duplicate-field, file-not-found, grid-does-not-fit, history-too-short, minimum-above-maximum, missing-exchange-rate, missing-field, no-agents, not-finite, one-queue-per-agent, out-of-range, overlap, ragged-row, shift-longer-than-window, site-limit, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, unsupported-format, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Plans.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what a plan is about: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000011",
                     *       "code": "morning-desk",
                     *       "version": 1,
                     *       "name": "Morning desk",
                     *       "start": "2027-03-08",
                     *       "days": 7,
                     *       "currency": "EUR",
                     *       "agents": 3,
                     *       "createdAt": "2027-02-01T08:00:00Z",
                     *       "updatedAt": "2027-02-01T08:00:00Z",
                     *       "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Plans.replace": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "sunshift-plan/1",
                 *       "name": "Morning desk",
                 *       "horizon": {
                 *         "start": "2027-03-08",
                 *         "days": 7
                 *       },
                 *       "currency": "EUR",
                 *       "sites": [
                 *         {
                 *           "code": "desk",
                 *           "name": "Desk",
                 *           "zone": "UTC"
                 *         }
                 *       ],
                 *       "contracts": [
                 *         {
                 *           "code": "part-time",
                 *           "name": "Part time",
                 *           "weeklyPaidMinutes": {
                 *             "min": 0,
                 *             "target": 1200,
                 *             "max": 1440
                 *           },
                 *           "shifts": [
                 *             {
                 *               "code": "morning",
                 *               "from": "08:00",
                 *               "to": "14:00",
                 *               "startEveryMinutes": 60,
                 *               "lengthsMinutes": [
                 *                 240
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "agents": [
                 *         {
                 *           "code": "ann",
                 *           "name": "Agent ann",
                 *           "site": "desk",
                 *           "contract": "part-time",
                 *           "queues": [
                 *             "desk"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "20.00",
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "code": "ben",
                 *           "name": "Agent ben",
                 *           "site": "desk",
                 *           "contract": "part-time",
                 *           "queues": [
                 *             "desk"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "20.00",
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "code": "cem",
                 *           "name": "Agent cem",
                 *           "site": "desk",
                 *           "contract": "part-time",
                 *           "queues": [
                 *             "desk"
                 *           ],
                 *           "pay": {
                 *             "kind": "hourly",
                 *             "rate": "20.00",
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ],
                 *       "queues": [
                 *         {
                 *           "code": "desk",
                 *           "name": "Desk",
                 *           "channel": "voice",
                 *           "staffing": {
                 *             "model": "fixed",
                 *             "agents": 2
                 *           },
                 *           "shrinkage": [
                 *             {
                 *               "cause": "training",
                 *               "kind": "planning",
                 *               "share": 0.05
                 *             }
                 *           ],
                 *           "opening": {
                 *             "zone": "UTC",
                 *             "windows": [
                 *               {
                 *                 "weekday": "monday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               },
                 *               {
                 *                 "weekday": "tuesday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               },
                 *               {
                 *                 "weekday": "wednesday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               },
                 *               {
                 *                 "weekday": "thursday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               },
                 *               {
                 *                 "weekday": "friday",
                 *                 "from": "09:00",
                 *                 "to": "13:00"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": Record<string, never>;
                /**
                 * @example {
                 *       "plan.json": "{\"format\":\"sunshift-plan/1\",\"name\":\"Morning desk\",\"horizon\":{\"start\":\"2027-03-08\",\"days\":7},\"currency\":\"EUR\",\"sites\":[{\"code\":\"desk\",\"name\":\"Desk\",\"zone\":\"UTC\"}],\"contracts\":[{\"code\":\"part-time\",\"name\":\"Part time\",\"weeklyPaidMinutes\":{\"min\":0,\"target\":1200,\"max\":1440},\"shifts\":[{\"code\":\"morning\",\"from\":\"08:00\",\"to\":\"14:00\",\"startEveryMinutes\":60,\"lengthsMinutes\":[240]}]}],\"agents\":[{\"code\":\"ann\",\"name\":\"Agent ann\",\"site\":\"desk\",\"contract\":\"part-time\",\"queues\":[\"desk\"],\"pay\":{\"kind\":\"hourly\",\"rate\":\"20.00\",\"currency\":\"EUR\"}},{\"code\":\"ben\",\"name\":\"Agent ben\",\"site\":\"desk\",\"contract\":\"part-time\",\"queues\":[\"desk\"],\"pay\":{\"kind\":\"hourly\",\"rate\":\"20.00\",\"currency\":\"EUR\"}},{\"code\":\"cem\",\"name\":\"Agent cem\",\"site\":\"desk\",\"contract\":\"part-time\",\"queues\":[\"desk\"],\"pay\":{\"kind\":\"hourly\",\"rate\":\"20.00\",\"currency\":\"EUR\"}}],\"queues\":[{\"code\":\"desk\",\"name\":\"Desk\",\"channel\":\"voice\",\"staffing\":{\"model\":\"fixed\",\"agents\":2},\"shrinkage\":[{\"cause\":\"training\",\"kind\":\"planning\",\"share\":0.05}],\"opening\":{\"zone\":\"UTC\",\"windows\":[{\"weekday\":\"monday\",\"from\":\"09:00\",\"to\":\"13:00\"},{\"weekday\":\"tuesday\",\"from\":\"09:00\",\"to\":\"13:00\"},{\"weekday\":\"wednesday\",\"from\":\"09:00\",\"to\":\"13:00\"},{\"weekday\":\"thursday\",\"from\":\"09:00\",\"to\":\"13:00\"},{\"weekday\":\"friday\",\"from\":\"09:00\",\"to\":\"13:00\"}]}}]}"
                 *     }
                 */
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Replace a plan file: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000011",
                     *       "code": "morning-desk",
                     *       "version": 2,
                     *       "name": "Morning desk",
                     *       "start": "2027-03-08",
                     *       "days": 7,
                     *       "currency": "EUR",
                     *       "agents": 3,
                     *       "createdAt": "2027-02-01T08:00:00Z",
                     *       "updatedAt": "2027-02-01T08:00:00Z",
                     *       "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description contradictory-pins, duplicate-code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-row, bad-time, break-does-not-fit, duplicate-field, file-not-found, grid-does-not-fit, history-too-short, minimum-above-maximum, missing-exchange-rate, missing-field, no-agents, not-finite, one-queue-per-agent, out-of-range, overlap, ragged-row, shift-longer-than-window, site-limit, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, unsupported-format, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Plans.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a plan: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Plans.file": {
        parameters: {
            query?: {
                /** @description a file that the plan names; the plan file where left out */
                path?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export a plan file, or a file that it names: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "sunshift-plan/1",
                     *       "name": "Morning desk",
                     *       "horizon": {
                     *         "start": "2027-03-08",
                     *         "days": 7
                     *       },
                     *       "currency": "EUR",
                     *       "sites": [
                     *         {
                     *           "code": "desk",
                     *           "name": "Desk",
                     *           "zone": "UTC"
                     *         }
                     *       ],
                     *       "contracts": [
                     *         {
                     *           "code": "part-time",
                     *           "name": "Part time",
                     *           "weeklyPaidMinutes": {
                     *             "min": 0,
                     *             "target": 1200,
                     *             "max": 1440
                     *           },
                     *           "shifts": [
                     *             {
                     *               "code": "morning",
                     *               "from": "08:00",
                     *               "to": "14:00",
                     *               "startEveryMinutes": 60,
                     *               "lengthsMinutes": [
                     *                 240
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "agents": [
                     *         {
                     *           "code": "ann",
                     *           "name": "Agent ann",
                     *           "site": "desk",
                     *           "contract": "part-time",
                     *           "queues": [
                     *             "desk"
                     *           ],
                     *           "pay": {
                     *             "kind": "hourly",
                     *             "rate": "20.00",
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "code": "ben",
                     *           "name": "Agent ben",
                     *           "site": "desk",
                     *           "contract": "part-time",
                     *           "queues": [
                     *             "desk"
                     *           ],
                     *           "pay": {
                     *             "kind": "hourly",
                     *             "rate": "20.00",
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "code": "cem",
                     *           "name": "Agent cem",
                     *           "site": "desk",
                     *           "contract": "part-time",
                     *           "queues": [
                     *             "desk"
                     *           ],
                     *           "pay": {
                     *             "kind": "hourly",
                     *             "rate": "20.00",
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "queues": [
                     *         {
                     *           "code": "desk",
                     *           "name": "Desk",
                     *           "channel": "voice",
                     *           "staffing": {
                     *             "model": "fixed",
                     *             "agents": 2
                     *           },
                     *           "shrinkage": [
                     *             {
                     *               "cause": "training",
                     *               "kind": "planning",
                     *               "share": 0.05
                     *             }
                     *           ],
                     *           "opening": {
                     *             "zone": "UTC",
                     *             "windows": [
                     *               {
                     *                 "weekday": "monday",
                     *                 "from": "09:00",
                     *                 "to": "13:00"
                     *               },
                     *               {
                     *                 "weekday": "tuesday",
                     *                 "from": "09:00",
                     *                 "to": "13:00"
                     *               },
                     *               {
                     *                 "weekday": "wednesday",
                     *                 "from": "09:00",
                     *                 "to": "13:00"
                     *               },
                     *               {
                     *                 "weekday": "thursday",
                     *                 "from": "09:00",
                     *                 "to": "13:00"
                     *               },
                     *               {
                     *                 "weekday": "friday",
                     *                 "from": "09:00",
                     *                 "to": "13:00"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                    /** @example timestamp_utc,offered */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.generate": {
        parameters: {
            query?: never;
            header?: {
                /** @description a key of yours; a repeated request with it is answered as the first was */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "morning-desk-a",
                 *       "seed": 1,
                 *       "rounds": 20
                 *     }
                 */
                "application/json": components["schemas"]["Generate"];
            };
        };
        responses: {
            /** @description Generate a roster: done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a0c9a1-5c00-7000-8000-000000000001",
                     *       "kind": "solve-plan",
                     *       "state": "running",
                     *       "attempts": 1,
                     *       "createdAt": "2027-03-01T09:00:00Z",
                     *       "startedAt": "2027-03-01T09:00:00.120Z",
                     *       "endedAt": null,
                     *       "stoppedBy": null,
                     *       "progress": {
                     *         "stage": "roster",
                     *         "round": 120,
                     *         "objective": 3986024898,
                     *         "bound": 3917552483,
                     *         "costGap": 0.01718,
                     *         "openHours": 0
                     *       },
                     *       "result": null,
                     *       "problems": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description what it does, such as solve-plan */
                        kind: string;
                        /**
                         * @description queued and running go on; done, failed and cancelled stay
                         * @enum {string}
                         */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description starts so far; a job is started at most three times */
                        attempts: number;
                        /**
                         * Format: date-time
                         * @description when it was asked for
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description when the latest attempt began
                         */
                        startedAt: string | null;
                        /**
                         * Format: date-time
                         * @description when it ended
                         */
                        endedAt: string | null;
                        /**
                         * @description who asked it to stop early; what it had found is in "result"
                         * @enum {string|null}
                         */
                        stoppedBy: "user" | "shutdown" | null;
                        /** @description the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours */
                        progress: unknown;
                        /** @description what it left behind, by kind; null when nothing */
                        result: unknown;
                        /** @description why the last attempt failed */
                        problems: {
                            /** @enum {string} */
                            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                            field: string;
                            value: unknown;
                            rule: string;
                            message: string;
                            hint: string;
                        }[];
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code, idempotency-conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Rosters.replan": {
        parameters: {
            query?: never;
            header?: {
                /** @description a key of yours; a repeated request with it is answered as the first was */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "morning-desk-c",
                 *       "from": "2027-03-09T00:00:00Z",
                 *       "changePrice": "50.00",
                 *       "rounds": 20
                 *     }
                 */
                "application/json": components["schemas"]["Replan"];
            };
        };
        responses: {
            /** @description Change a roster as little as needs be: done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a0c9a1-5c00-7000-8000-000000000001",
                     *       "kind": "solve-plan",
                     *       "state": "running",
                     *       "attempts": 1,
                     *       "createdAt": "2027-03-01T09:00:00Z",
                     *       "startedAt": "2027-03-01T09:00:00.120Z",
                     *       "endedAt": null,
                     *       "stoppedBy": null,
                     *       "progress": {
                     *         "stage": "roster",
                     *         "round": 120,
                     *         "objective": 3986024898,
                     *         "bound": 3917552483,
                     *         "costGap": 0.01718,
                     *         "openHours": 0
                     *       },
                     *       "result": null,
                     *       "problems": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description what it does, such as solve-plan */
                        kind: string;
                        /**
                         * @description queued and running go on; done, failed and cancelled stay
                         * @enum {string}
                         */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description starts so far; a job is started at most three times */
                        attempts: number;
                        /**
                         * Format: date-time
                         * @description when it was asked for
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description when the latest attempt began
                         */
                        startedAt: string | null;
                        /**
                         * Format: date-time
                         * @description when it ended
                         */
                        endedAt: string | null;
                        /**
                         * @description who asked it to stop early; what it had found is in "result"
                         * @enum {string|null}
                         */
                        stoppedBy: "user" | "shutdown" | null;
                        /** @description the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours */
                        progress: unknown;
                        /** @description what it left behind, by kind; null when nothing */
                        result: unknown;
                        /** @description why the last attempt failed */
                        problems: {
                            /** @enum {string} */
                            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                            field: string;
                            value: unknown;
                            rule: string;
                            message: string;
                            hint: string;
                        }[];
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code, idempotency-conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Rosters.list": {
        parameters: {
            query?: {
                /**
                 * @description only those of this plan
                 * @example morning-desk
                 */
                plan?: string;
                /** @description only draft or only published ones */
                state?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the rosters: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000021",
                     *           "code": "morning-desk-a",
                     *           "version": 1,
                     *           "plan": "morning-desk",
                     *           "state": "draft",
                     *           "outcome": "covered",
                     *           "start": "2027-03-08",
                     *           "end": "2027-03-15",
                     *           "openHours": 0,
                     *           "atLeastOpenHours": 0,
                     *           "exposureHours": 0,
                     *           "money": {
                     *             "currency": "EUR",
                     *             "minorDigits": 2,
                     *             "money": 80000000,
                     *             "soft": 0,
                     *             "objective": 80000000,
                     *             "sunk": 0,
                     *             "lowerBound": 80000000,
                     *             "costGap": 0,
                     *             "costGapControllable": 0
                     *           },
                     *           "costMinor": 80000,
                     *           "run": {
                     *             "seed": 1,
                     *             "rounds": 20,
                     *             "shards": 4
                     *           },
                     *           "boundOf": null,
                     *           "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "requirementHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "versions": {
                     *             "engine": "0.1.0",
                     *             "tzdata": "2026c",
                     *             "preset": "sunshift-default-2026-11"
                     *           },
                     *           "jobId": "01920000-0000-7000-8000-000000000022",
                     *           "createdAt": "2027-02-01T08:00:00Z",
                     *           "updatedAt": "2027-02-01T08:00:00Z",
                     *           "publishedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RosterView"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what a roster achieves: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000021",
                     *       "code": "morning-desk-a",
                     *       "version": 1,
                     *       "plan": "morning-desk",
                     *       "state": "draft",
                     *       "outcome": "covered",
                     *       "start": "2027-03-08",
                     *       "end": "2027-03-15",
                     *       "openHours": 0,
                     *       "atLeastOpenHours": 0,
                     *       "exposureHours": 0,
                     *       "money": {
                     *         "currency": "EUR",
                     *         "minorDigits": 2,
                     *         "money": 80000000,
                     *         "soft": 0,
                     *         "objective": 80000000,
                     *         "sunk": 0,
                     *         "lowerBound": 80000000,
                     *         "costGap": 0,
                     *         "costGapControllable": 0
                     *       },
                     *       "costMinor": 80000,
                     *       "run": {
                     *         "seed": 1,
                     *         "rounds": 20,
                     *         "shards": 4
                     *       },
                     *       "boundOf": null,
                     *       "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "requirementHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "versions": {
                     *         "engine": "0.1.0",
                     *         "tzdata": "2026c",
                     *         "preset": "sunshift-default-2026-11"
                     *       },
                     *       "jobId": "01920000-0000-7000-8000-000000000022",
                     *       "createdAt": "2027-02-01T08:00:00Z",
                     *       "updatedAt": "2027-02-01T08:00:00Z",
                     *       "publishedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a roster: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download roster.csv: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example agent,site,shift,segment,start_utc,end_utc,start_local,end_local,zone,queues
                     *     ann,desk,2027-03-08/morning,work/paid/desk,2027-03-08T09:00:00Z,2027-03-08T13:00:00Z,2027-03-08T09:00:00+00:00,2027-03-08T13:00:00+00:00,UTC,desk
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download roster.json: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "sunshift-roster/1"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.certificate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the certificate: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "sunshift-certificate/1",
                     *       "outcome": "covered"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the summary: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example # Morning desk */
                    "text/markdown": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-c
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download what a re-plan changes: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "sunshift-changes/1",
                     *       "changedAgentDays": 0
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.published": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask whether people see a roster: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roster": "morning-desk-a",
                     *       "state": "draft",
                     *       "publishedAt": null,
                     *       "shifts": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rosters.publish": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "acceptOpenHours": false
                 *     }
                 */
                "application/json": components["schemas"]["Publish"];
            };
        };
        responses: {
            /** @description Publish a roster: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roster": "morning-desk-a",
                     *       "state": "published",
                     *       "publishedAt": "2027-02-02T08:00:00Z",
                     *       "shifts": 10
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Rosters.revert": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revert a publication: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roster": "morning-desk-a",
                     *       "state": "draft",
                     *       "publishedAt": null,
                     *       "shifts": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Verification.stored": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bound": true
                 *     }
                 */
                "application/json": components["schemas"]["VerifyStored"];
            };
        };
        responses: {
            /** @description Verify a stored roster again: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true,
                     *       "openHours": 0,
                     *       "open": [],
                     *       "rules": [
                     *         {
                     *           "rule": "minimum-rest",
                     *           "checked": 7,
                     *           "violations": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description every rule is kept, no hour is open, and every proof that was looked at holds */
                        ok: boolean;
                        openHours: number;
                        open: Record<string, never>[];
                        rules: Record<string, never>[];
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Verification.uploaded": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example agent,site,shift,segment,start_utc,end_utc,start_local,end_local,zone,queues
                 *     ann,desk,2027-03-08/morning,work/paid/desk,2027-03-08T09:00:00Z,2027-03-08T13:00:00Z,2027-03-08T09:00:00+00:00,2027-03-08T13:00:00+00:00,UTC,desk
                 */
                "text/csv": string;
                /**
                 * @example {
                 *       "format": "sunshift-roster/1"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Verify a roster of your own against a plan: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": false,
                     *       "openHours": 36,
                     *       "open": [],
                     *       "rules": [
                     *         {
                     *           "rule": "minimum-rest",
                     *           "checked": 7,
                     *           "violations": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description every rule is kept, no hour is open, and every proof that was looked at holds */
                        ok: boolean;
                        openHours: number;
                        open: Record<string, never>[];
                        rules: Record<string, never>[];
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-row, bad-time, duplicate-field, missing-field, not-finite, out-of-range, overlap, ragged-row, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, unsupported-format, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Verification.import": {
        parameters: {
            query: {
                /**
                 * @description code of the roster, unique among rosters
                 * @example morning-desk-edited
                 */
                code: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example agent,site,shift,segment,start_utc,end_utc,start_local,end_local,zone,queues
                 *     ann,desk,2027-03-08/morning,work/paid/desk,2027-03-08T09:00:00Z,2027-03-08T13:00:00Z,2027-03-08T09:00:00+00:00,2027-03-08T13:00:00+00:00,UTC,desk
                 */
                "text/csv": string;
                /**
                 * @example {
                 *       "format": "sunshift-roster/1"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Store a roster that was edited or made elsewhere: done */
            201: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    /** @description where it is */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000021",
                     *       "code": "morning-desk-edited",
                     *       "version": 1,
                     *       "plan": "morning-desk",
                     *       "state": "draft",
                     *       "outcome": "stopped",
                     *       "start": "2027-03-08",
                     *       "end": "2027-03-15",
                     *       "openHours": 36,
                     *       "atLeastOpenHours": 0,
                     *       "exposureHours": 0,
                     *       "money": {
                     *         "currency": "EUR",
                     *         "minorDigits": 2,
                     *         "money": 80000000,
                     *         "soft": 0,
                     *         "objective": 80000000,
                     *         "sunk": 0,
                     *         "lowerBound": 80000000,
                     *         "costGap": 0,
                     *         "costGapControllable": 0
                     *       },
                     *       "costMinor": 80000,
                     *       "run": null,
                     *       "boundOf": "morning-desk-a",
                     *       "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "requirementHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "versions": {
                     *         "engine": "0.1.0",
                     *         "tzdata": "2026c",
                     *         "preset": "sunshift-default-2026-11"
                     *       },
                     *       "jobId": null,
                     *       "createdAt": "2027-02-01T08:00:00Z",
                     *       "updatedAt": "2027-02-01T08:00:00Z",
                     *       "publishedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code, verification-failed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-row, bad-time, duplicate-field, missing-field, not-finite, out-of-range, overlap, ragged-row, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, unsupported-format, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Verification.foreign": {
        parameters: {
            query?: {
                /**
                 * @description first UTC date to look at
                 * @example 2027-03-08
                 */
                from?: string;
                /**
                 * @description last UTC date to look at
                 * @example 2027-03-08
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example agent,start_local,end_local,zone
                 *     ann,2027-03-08T07:00,2027-03-08T15:00,Europe/Warsaw
                 *     ben,2027-03-08T15:00,2027-03-08T23:00,Europe/Warsaw
                 */
                "text/csv": string;
                /**
                 * @example {
                 *       "roster.csv": "agent,start_local,end_local,zone\nann,2027-03-08T07:00,2027-03-08T15:00,Europe/Warsaw\nben,2027-03-08T15:00,2027-03-08T23:00,Europe/Warsaw\n"
                 *     }
                 */
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Verify the roster that you have today: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": false,
                     *       "openHours": 8,
                     *       "open": [],
                     *       "rules": [
                     *         {
                     *           "rule": "minimum-rest",
                     *           "checked": 7,
                     *           "violations": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description every rule is kept, no hour is open, and every proof that was looked at holds */
                        ok: boolean;
                        openHours: number;
                        open: Record<string, never>[];
                        rules: Record<string, never>[];
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-row, bad-time, duplicate-field, missing-field, not-finite, out-of-range, overlap, ragged-row, time-does-not-exist, time-exists-twice, unknown-field, unknown-reference, unknown-zone, unsupported-format, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "PlanForecasts.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description a key of yours; a repeated request with it is answered as the first was */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "morning-desk-1"
                 *     }
                 */
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description Forecast the contacts of a plan: done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a0c9a1-5c00-7000-8000-000000000001",
                     *       "kind": "solve-plan",
                     *       "state": "running",
                     *       "attempts": 1,
                     *       "createdAt": "2027-03-01T09:00:00Z",
                     *       "startedAt": "2027-03-01T09:00:00.120Z",
                     *       "endedAt": null,
                     *       "stoppedBy": null,
                     *       "progress": {
                     *         "stage": "roster",
                     *         "round": 120,
                     *         "objective": 3986024898,
                     *         "bound": 3917552483,
                     *         "costGap": 0.01718,
                     *         "openHours": 0
                     *       },
                     *       "result": null,
                     *       "problems": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description what it does, such as solve-plan */
                        kind: string;
                        /**
                         * @description queued and running go on; done, failed and cancelled stay
                         * @enum {string}
                         */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description starts so far; a job is started at most three times */
                        attempts: number;
                        /**
                         * Format: date-time
                         * @description when it was asked for
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description when the latest attempt began
                         */
                        startedAt: string | null;
                        /**
                         * Format: date-time
                         * @description when it ended
                         */
                        endedAt: string | null;
                        /**
                         * @description who asked it to stop early; what it had found is in "result"
                         * @enum {string|null}
                         */
                        stoppedBy: "user" | "shutdown" | null;
                        /** @description the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours */
                        progress: unknown;
                        /** @description what it left behind, by kind; null when nothing */
                        result: unknown;
                        /** @description why the last attempt failed */
                        problems: {
                            /** @enum {string} */
                            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                            field: string;
                            value: unknown;
                            rule: string;
                            message: string;
                            hint: string;
                        }[];
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code, idempotency-conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "PlanForecasts.list": {
        parameters: {
            query?: {
                /**
                 * @description only those of this plan
                 * @example morning-desk
                 */
                plan?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the forecasts: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000031",
                     *           "code": "morning-desk-1",
                     *           "version": 1,
                     *           "plan": "morning-desk",
                     *           "start": "2027-03-08",
                     *           "end": "2027-03-15",
                     *           "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "versions": {
                     *             "engine": "0.1.0",
                     *             "tzdata": "2026c",
                     *             "preset": "sunshift-default-2026-11"
                     *           },
                     *           "jobId": "01920000-0000-7000-8000-000000000032",
                     *           "createdAt": "2027-02-01T08:00:00Z",
                     *           "queues": [
                     *             {
                     *               "queue": "desk",
                     *               "contacts": 0,
                     *               "streams": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            code: string;
                            version: number;
                            plan: string;
                            /** @description first UTC date */
                            start: string;
                            /** @description UTC date after the last */
                            end: string;
                            inputHash: string;
                            versions: {
                                engine: string;
                                tzdata: string;
                                preset: string;
                            };
                            jobId: string;
                            createdAt: string;
                            queues: {
                                queue: string;
                                /** @description expected over the horizon */
                                contacts: number;
                                streams: {
                                    stream: string;
                                    contacts: number;
                                    model: string;
                                    /** @description error of the rolling backtest; null where too little was counted */
                                    wape: number | null;
                                    /** @description fraction; null where too little was counted */
                                    bias: number | null;
                                    /** @description WAPE of a perfect rate: nobody can forecast better */
                                    noiseFloor: number | null;
                                    /** @description windows of the backtest */
                                    origins: number;
                                    calibration: {
                                        level: number;
                                        inside: number;
                                        rows: number;
                                    }[];
                                }[];
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "PlanForecasts.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the forecast
                 * @example morning-desk-1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a forecast and its error: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000031",
                     *       "code": "morning-desk-1",
                     *       "version": 1,
                     *       "plan": "morning-desk",
                     *       "start": "2027-03-08",
                     *       "end": "2027-03-15",
                     *       "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "versions": {
                     *         "engine": "0.1.0",
                     *         "tzdata": "2026c",
                     *         "preset": "sunshift-default-2026-11"
                     *       },
                     *       "jobId": "01920000-0000-7000-8000-000000000032",
                     *       "createdAt": "2027-02-01T08:00:00Z",
                     *       "queues": [
                     *         {
                     *           "queue": "desk",
                     *           "contacts": 0,
                     *           "streams": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        code: string;
                        version: number;
                        plan: string;
                        /** @description first UTC date */
                        start: string;
                        /** @description UTC date after the last */
                        end: string;
                        inputHash: string;
                        versions: {
                            engine: string;
                            tzdata: string;
                            preset: string;
                        };
                        jobId: string;
                        createdAt: string;
                        queues: {
                            queue: string;
                            /** @description expected over the horizon */
                            contacts: number;
                            streams: {
                                stream: string;
                                contacts: number;
                                model: string;
                                /** @description error of the rolling backtest; null where too little was counted */
                                wape: number | null;
                                /** @description fraction; null where too little was counted */
                                bias: number | null;
                                /** @description WAPE of a perfect rate: nobody can forecast better */
                                noiseFloor: number | null;
                                /** @description windows of the backtest */
                                origins: number;
                                calibration: {
                                    level: number;
                                    inside: number;
                                    rows: number;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "PlanForecasts.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the forecast
                 * @example morning-desk-1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a forecast: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "PlanForecasts.intervals": {
        parameters: {
            query?: {
                /**
                 * @description whose clock; UTC where left out
                 * @example Europe/Warsaw
                 */
                zone?: string;
                /** @description only this queue */
                queue?: string;
                /**
                 * @description first date on that clock
                 * @example 2027-03-08
                 */
                from?: string;
                /**
                 * @description last date on that clock
                 * @example 2027-03-08
                 */
                to?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the forecast
                 * @example morning-desk-1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a forecast by interval: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "zone": "Europe/Warsaw",
                     *       "intervalMinutes": 60,
                     *       "queues": [
                     *         "desk"
                     *       ],
                     *       "items": [
                     *         {
                     *           "queue": "desk",
                     *           "startUtc": "2027-03-08T09:00:00Z",
                     *           "endUtc": "2027-03-08T10:00:00Z",
                     *           "startLocal": "2027-03-08T10:00:00+01:00",
                     *           "mean": 41.25,
                     *           "lo50": 37,
                     *           "hi50": 45,
                     *           "lo80": 33,
                     *           "hi80": 50,
                     *           "lo95": 29,
                     *           "hi95": 54
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        zone: string;
                        intervalMinutes: number;
                        queues: string[];
                        /** @description queue by queue, in order of time */
                        items: {
                            queue: string;
                            startUtc: string;
                            endUtc: string;
                            startLocal: string;
                            mean: number | null;
                            lo50: number | null;
                            hi50: number | null;
                            lo80: number | null;
                            hi80: number | null;
                            lo95: number | null;
                            hi95: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-cursor, bad-date, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "PlanForecasts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the forecast
                 * @example morning-desk-1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download a forecast: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example start_utc,queue,mean,lo50,hi50,lo80,hi80,lo95,hi95 */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Forecasts.intervals": {
        parameters: {
            query?: {
                /**
                 * @description whose clock; UTC where left out
                 * @example Europe/Warsaw
                 */
                zone?: string;
                /** @description only this queue */
                queue?: string;
                /**
                 * @description first date on that clock
                 * @example 2027-03-08
                 */
                from?: string;
                /**
                 * @description last date on that clock
                 * @example 2027-03-08
                 */
                to?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the forecast of a roster by interval: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "zone": "Europe/Warsaw",
                     *       "intervalMinutes": 60,
                     *       "queues": [
                     *         "desk"
                     *       ],
                     *       "items": [
                     *         {
                     *           "queue": "desk",
                     *           "startUtc": "2027-03-08T09:00:00Z",
                     *           "endUtc": "2027-03-08T10:00:00Z",
                     *           "startLocal": "2027-03-08T10:00:00+01:00",
                     *           "mean": 41.25,
                     *           "lo50": 37,
                     *           "hi50": 45,
                     *           "lo80": 33,
                     *           "hi80": 50,
                     *           "lo95": 29,
                     *           "hi95": 54
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        zone: string;
                        intervalMinutes: number;
                        queues: string[];
                        /** @description queue by queue, in order of time */
                        items: {
                            queue: string;
                            startUtc: string;
                            endUtc: string;
                            startLocal: string;
                            mean: number | null;
                            lo50: number | null;
                            hi50: number | null;
                            lo80: number | null;
                            hi80: number | null;
                            lo95: number | null;
                            hi95: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-cursor, bad-date, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Forecasts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the forecast of a roster: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example start_utc,queue,mean,lo50,hi50,lo80,hi80,lo95,hi95 */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "StoredForecasts.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description a key of yours; a repeated request with it is answered as the first was */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description code of the history
                 * @example voice-ny
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "voice-january",
                 *       "intervalMinutes": 60,
                 *       "horizonDays": 7
                 *     }
                 */
                "application/json": components["schemas"]["MakeForecast"];
            };
        };
        responses: {
            /** @description Forecast what follows a history: done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a0c9a1-5c00-7000-8000-000000000001",
                     *       "kind": "solve-plan",
                     *       "state": "running",
                     *       "attempts": 1,
                     *       "createdAt": "2027-03-01T09:00:00Z",
                     *       "startedAt": "2027-03-01T09:00:00.120Z",
                     *       "endedAt": null,
                     *       "stoppedBy": null,
                     *       "progress": {
                     *         "stage": "roster",
                     *         "round": 120,
                     *         "objective": 3986024898,
                     *         "bound": 3917552483,
                     *         "costGap": 0.01718,
                     *         "openHours": 0
                     *       },
                     *       "result": null,
                     *       "problems": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description what it does, such as solve-plan */
                        kind: string;
                        /**
                         * @description queued and running go on; done, failed and cancelled stay
                         * @enum {string}
                         */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description starts so far; a job is started at most three times */
                        attempts: number;
                        /**
                         * Format: date-time
                         * @description when it was asked for
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description when the latest attempt began
                         */
                        startedAt: string | null;
                        /**
                         * Format: date-time
                         * @description when it ended
                         */
                        endedAt: string | null;
                        /**
                         * @description who asked it to stop early; what it had found is in "result"
                         * @enum {string|null}
                         */
                        stoppedBy: "user" | "shutdown" | null;
                        /** @description the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours */
                        progress: unknown;
                        /** @description what it left behind, by kind; null when nothing */
                        result: unknown;
                        /** @description why the last attempt failed */
                        problems: {
                            /** @enum {string} */
                            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                            field: string;
                            value: unknown;
                            rule: string;
                            message: string;
                            hint: string;
                        }[];
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description duplicate-code, idempotency-conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "StoredForecasts.list": {
        parameters: {
            query?: {
                /**
                 * @description only those of this history
                 * @example voice-ny
                 */
                history?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the forecasts: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000041",
                     *           "code": "voice-january",
                     *           "version": 1,
                     *           "history": "voice-ny",
                     *           "startUtc": "2027-01-11T00:00:00Z",
                     *           "intervalMinutes": 60,
                     *           "horizonDays": 7,
                     *           "queues": [
                     *             {
                     *               "queue": "voice-ny",
                     *               "volume": 3276,
                     *               "model": "seasonal-naive",
                     *               "wape": null,
                     *               "noiseFloor": 0.18,
                     *               "notes": [
                     *                 "The history is too short for a backtest: the simplest model is used, and the width of its intervals is assumed."
                     *               ]
                     *             }
                     *           ],
                     *           "adjustments": [],
                     *           "createdAt": "2027-01-11T08:00:00Z",
                     *           "updatedAt": "2027-01-11T08:00:00Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ForecastView"][];
                        /** @description for the next page; null on the last */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "StoredForecasts.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the forecast
                 * @example voice-january
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a forecast: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000041",
                     *       "code": "voice-january",
                     *       "version": 1,
                     *       "history": "voice-ny",
                     *       "startUtc": "2027-01-11T00:00:00Z",
                     *       "intervalMinutes": 60,
                     *       "horizonDays": 7,
                     *       "queues": [
                     *         {
                     *           "queue": "voice-ny",
                     *           "volume": 3276,
                     *           "model": "seasonal-naive",
                     *           "wape": null,
                     *           "noiseFloor": 0.18,
                     *           "notes": [
                     *             "The history is too short for a backtest: the simplest model is used, and the width of its intervals is assumed."
                     *           ]
                     *         }
                     *       ],
                     *       "adjustments": [],
                     *       "createdAt": "2027-01-11T08:00:00Z",
                     *       "updatedAt": "2027-01-11T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "StoredForecasts.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the forecast
                 * @example voice-january
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a forecast: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "StoredForecasts.snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the forecast
                 * @example voice-january
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download a forecast as it was made: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "sunshift-forecast/1"
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "StoredForecasts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the forecast
                 * @example voice-january
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download a stored forecast: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example start_utc,queue,mean,lo50,hi50,lo80,hi80,lo95,hi95 */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "StoredForecasts.adjust": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the forecast
                 * @example voice-january
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adjustments": [
                 *         {
                 *           "queue": "voice-ny",
                 *           "from": "2027-01-12",
                 *           "until": "2027-01-13",
                 *           "factor": 1.2,
                 *           "author": "A. Rossi",
                 *           "reason": "Price letter"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AdjustForecast"];
            };
        };
        responses: {
            /** @description Adjust a forecast: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000041",
                     *       "code": "voice-january",
                     *       "version": 2,
                     *       "history": "voice-ny",
                     *       "startUtc": "2027-01-11T00:00:00Z",
                     *       "intervalMinutes": 60,
                     *       "horizonDays": 7,
                     *       "queues": [
                     *         {
                     *           "queue": "voice-ny",
                     *           "volume": 3276,
                     *           "model": "seasonal-naive",
                     *           "wape": null,
                     *           "noiseFloor": 0.18,
                     *           "notes": [
                     *             "The history is too short for a backtest: the simplest model is used, and the width of its intervals is assumed."
                     *           ]
                     *         }
                     *       ],
                     *       "adjustments": [
                     *         {
                     *           "queue": "voice-ny",
                     *           "from": "2027-01-12",
                     *           "until": "2027-01-13",
                     *           "factor": 1.2,
                     *           "author": "A. Rossi",
                     *           "reason": "Price letter"
                     *         }
                     *       ],
                     *       "createdAt": "2027-01-11T08:00:00Z",
                     *       "updatedAt": "2027-01-11T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            412: components["responses"]["stale-version"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, duplicate-field, missing-field, not-finite, out-of-range, unknown-field, unknown-reference, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "StoredForecasts.accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the forecast
                 * @example voice-january
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hold a forecast against what was counted since: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "forecast": "voice-january",
                     *       "queues": [
                     *         {
                     *           "queue": "voice-ny",
                     *           "rows": 0,
                     *           "words": [
                     *             "Nothing of the forecast is known yet."
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        forecast: string;
                        queues: {
                            queue: string;
                            rows: number | null;
                            contacts?: number | null;
                            wape?: number | null;
                            bias?: number | null;
                            biasStandardError?: number | null;
                            noiseFloor?: number | null;
                            naiveWape?: number | null;
                            skill?: number | null;
                            /** @description the same without the planner's adjustments */
                            model?: Record<string, never>;
                            /** @description share of rows inside each interval */
                            calibration?: Record<string, never>[];
                            /** @description by distance from the start */
                            byHorizon?: Record<string, never>[];
                            /** @description by hour of the local week, 0 = Monday 00:00 */
                            byHourOfWeek?: Record<string, never>[];
                            /** @description alarm when counts leave the band */
                            drift?: Record<string, never>;
                            /** @description the figures in sentences */
                            words: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description unknown-field, unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "StoredForecasts.intraday": {
        parameters: {
            query?: {
                /**
                 * @description instant in UTC; the end of the history where left out
                 * @example 2027-01-11T11:00:00Z
                 */
                now?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the forecast
                 * @example voice-january
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forecast the rest of a day again: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nowUtc": "2027-01-11T11:00:00Z",
                     *       "queues": [
                     *         {
                     *           "queue": "voice-ny",
                     *           "counted": null,
                     *           "expectedSoFar": null,
                     *           "level": null,
                     *           "sentence": "This day has no hour that is over and known, or none that is left.",
                     *           "rest": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        nowUtc: string;
                        queues: {
                            queue: string;
                            counted: number | null;
                            expectedSoFar: number | null;
                            level: number | null;
                            sentence: string;
                            rest: {
                                startUtc: string;
                                mean: number | null;
                                lo80: number | null;
                                hi80: number | null;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-time, unknown-field, unknown-reference, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Staffing.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffing": {
                 *         "model": "erlang-b",
                 *         "maxBlocking": 0.5
                 *       },
                 *       "arrivalsPerHour": 60,
                 *       "ahtSeconds": 60
                 *     }
                 */
                "application/json": components["schemas"]["StaffCase"];
            };
        };
        responses: {
            /** @description Staff one load, and say why: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "model": "erlang-b",
                     *       "agents": 1,
                     *       "agentsFractional": 1,
                     *       "scheduled": 1,
                     *       "serviceLevel": 0.5,
                     *       "asaSeconds": 0,
                     *       "occupancy": 0.5,
                     *       "probabilityOfWait": 0,
                     *       "probabilityOfBlocking": 0.5,
                     *       "meanQueue": 0,
                     *       "probabilityOfAbandonment": null,
                     *       "callBackShare": null,
                     *       "attemptsPerHour": null,
                     *       "slotOccupancy": null,
                     *       "deferredPerHour": null,
                     *       "offeredErlangs": 1,
                     *       "serviceLevelDefinition": "offered",
                     *       "asaDefinition": "offered",
                     *       "minimumAgents": 0,
                     *       "required": 1,
                     *       "binding": "blocking",
                     *       "meetsTargets": true,
                     *       "explanation": {
                     *         "model": "erlang-b",
                     *         "formula": "Erlang B: least whole n",
                     *         "inputs": [],
                     *         "steps": [],
                     *         "oneLess": null,
                     *         "oneMore": null,
                     *         "lines": [
                     *           "1 agent required; what binds: blocking."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        model: string;
                        agents: number;
                        agentsFractional: number | null;
                        scheduled: number;
                        serviceLevel: number | null;
                        asaSeconds: number | null;
                        occupancy: number | null;
                        probabilityOfWait: number | null;
                        probabilityOfBlocking: number | null;
                        meanQueue: number | null;
                        probabilityOfAbandonment: number | null;
                        callBackShare: number | null;
                        attemptsPerHour: number | null;
                        slotOccupancy: number | null;
                        deferredPerHour: number | null;
                        offeredErlangs: number | null;
                        serviceLevelDefinition: string | null;
                        asaDefinition: string | null;
                        minimumAgents: number;
                        required: number;
                        binding: string;
                        meetsTargets: boolean | null;
                        explanation: {
                            model: string;
                            formula: string;
                            inputs: Record<string, never>[];
                            steps: Record<string, never>[];
                            /** @description what one agent less would do */
                            oneLess: Record<string, never> | null;
                            oneMore: Record<string, never> | null;
                            /** @description the same for people */
                            lines: string[];
                        };
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Staffing.sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffing": {
                 *         "model": "erlang-b",
                 *         "maxBlocking": 0.5
                 *       },
                 *       "arrivalsPerHour": 60,
                 *       "ahtSeconds": 60
                 *     }
                 */
                "application/json": components["schemas"]["StaffCase"];
            };
        };
        responses: {
            /** @description Change volume and handle time of one load: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example volume_change,aht_change,volume,aht_s,offered_erlangs,agents,required,unchanged_service_level,unchanged_asa_s,unchanged_occupancy,unchanged_abandonment */
                    "text/csv": string;
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "Alerts.alerts": {
        parameters: {
            query?: {
                /** @description contacts waiting per channel at most; 2 where left out */
                maxWaitingPerChannel?: string;
                /** @description contacts waiting in all at most; 15 where left out */
                maxWaitingInAll?: string;
                /**
                 * @description arrived ÷ finished at most; 1.5 where left out
                 * @example 1.5
                 */
                maxBacklogRatio?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example at_utc,queue,channel,waiting,arrived,finished
                 *     2027-03-08T09:00Z,english,voice,1,40,38
                 *     2027-03-08T09:15Z,english,voice,4,44,25
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Tell what of the day lies above its limits: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "limits": {
                     *         "maxWaitingPerChannel": 2,
                     *         "maxWaitingInAll": 15,
                     *         "maxBacklogRatio": 1.5
                     *       },
                     *       "alerts": [
                     *         {
                     *           "at": "2027-03-08T09:15:00Z",
                     *           "kind": "waiting-per-channel",
                     *           "about": "voice",
                     *           "value": 4,
                     *           "limit": 2
                     *         },
                     *         {
                     *           "at": "2027-03-08T09:15:00Z",
                     *           "kind": "backlog-ratio",
                     *           "about": "english",
                     *           "value": 1.76,
                     *           "limit": 1.5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        limits: {
                            maxWaitingPerChannel: number;
                            maxWaitingInAll: number;
                            maxBacklogRatio: number;
                        };
                        /** @description in order of time */
                        alerts: {
                            at: string;
                            /** @enum {unknown} */
                            kind: "waiting-per-channel" | "waiting-in-all" | "backlog-ratio";
                            /** @description channel, queue, or all */
                            about: string;
                            value: number;
                            limit: number;
                        }[];
                    };
                };
            };
            /** @description bad-request, not-csv, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-row, bad-time, duplicate-field, missing-field, not-finite, out-of-range, ragged-row, unknown-field, wrong-header, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "PlanRequirements.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description a key of yours; a repeated request with it is answered as the first was */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description code of the plan
                 * @example morning-desk
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "morning-desk-1"
                 *     }
                 */
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description Work out whom a plan requires: done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a0c9a1-5c00-7000-8000-000000000001",
                     *       "kind": "solve-plan",
                     *       "state": "running",
                     *       "attempts": 1,
                     *       "createdAt": "2027-03-01T09:00:00Z",
                     *       "startedAt": "2027-03-01T09:00:00.120Z",
                     *       "endedAt": null,
                     *       "stoppedBy": null,
                     *       "progress": {
                     *         "stage": "roster",
                     *         "round": 120,
                     *         "objective": 3986024898,
                     *         "bound": 3917552483,
                     *         "costGap": 0.01718,
                     *         "openHours": 0
                     *       },
                     *       "result": null,
                     *       "problems": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description what it does, such as solve-plan */
                        kind: string;
                        /**
                         * @description queued and running go on; done, failed and cancelled stay
                         * @enum {string}
                         */
                        state: "queued" | "running" | "done" | "failed" | "cancelled";
                        /** @description starts so far; a job is started at most three times */
                        attempts: number;
                        /**
                         * Format: date-time
                         * @description when it was asked for
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @description when the latest attempt began
                         */
                        startedAt: string | null;
                        /**
                         * Format: date-time
                         * @description when it ended
                         */
                        endedAt: string | null;
                        /**
                         * @description who asked it to stop early; what it had found is in "result"
                         * @enum {string|null}
                         */
                        stoppedBy: "user" | "shutdown" | null;
                        /** @description the newest progress while it runs, null otherwise; of a solve: stage, round, objective, bound, costGap, openHours */
                        progress: unknown;
                        /** @description what it left behind, by kind; null when nothing */
                        result: unknown;
                        /** @description why the last attempt failed */
                        problems: {
                            /** @enum {string} */
                            code: "not-json" | "not-csv" | "unsupported-format" | "unknown-field" | "missing-field" | "wrong-type" | "out-of-range" | "not-finite" | "duplicate-code" | "unknown-reference" | "unknown-zone" | "time-does-not-exist" | "time-exists-twice" | "bad-date" | "bad-time" | "overlap" | "minimum-above-maximum" | "shift-longer-than-window" | "grid-does-not-fit" | "break-does-not-fit" | "no-agents" | "no-schedule-possible" | "contradictory-pins" | "wrong-header" | "ragged-row" | "bad-row" | "file-too-large" | "file-not-found" | "not-our-directory" | "too-few-agents" | "requirement-above-people" | "history-too-short" | "not-available" | "one-queue-per-agent" | "usage" | "verification-failed" | "stale-build" | "unexpected" | "duplicate-field" | "missing-exchange-rate" | "site-limit" | "bad-request" | "not-found" | "method-not-allowed" | "unsupported-media-type" | "if-match-required" | "stale-version" | "conflict" | "idempotency-conflict" | "bad-cursor" | "foreign-origin" | "request-timeout" | "too-many-requests" | "disk-full" | "not-ready";
                            field: string;
                            value: unknown;
                            rule: string;
                            message: string;
                            hint: string;
                        }[];
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description conflict, duplicate-code, idempotency-conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
    "PlanRequirements.list": {
        parameters: {
            query?: {
                /**
                 * @description only those of this plan
                 * @example morning-desk
                 */
                plan?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the requirements: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01920000-0000-7000-8000-000000000031",
                     *           "code": "morning-desk-1",
                     *           "version": 1,
                     *           "plan": "morning-desk",
                     *           "start": "2027-03-08",
                     *           "end": "2027-03-15",
                     *           "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "versions": {
                     *             "engine": "0.1.0",
                     *             "tzdata": "2026c",
                     *             "preset": "sunshift-default-2026-11"
                     *           },
                     *           "jobId": "01920000-0000-7000-8000-000000000032",
                     *           "createdAt": "2027-02-01T08:00:00Z",
                     *           "requirementHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "queues": [
                     *             {
                     *               "queue": "desk",
                     *               "model": "fixed",
                     *               "requiredHours": 40,
                     *               "peakAgents": 2,
                     *               "peakUtc": "2027-03-08T09:00:00Z"
                     *             }
                     *           ],
                     *           "forecast": [
                     *             {
                     *               "queue": "desk",
                     *               "contacts": 0,
                     *               "streams": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            code: string;
                            version: number;
                            plan: string;
                            /** @description first UTC date */
                            start: string;
                            /** @description UTC date after the last */
                            end: string;
                            inputHash: string;
                            versions: {
                                engine: string;
                                tzdata: string;
                                preset: string;
                            };
                            jobId: string;
                            createdAt: string;
                            requirementHash: string;
                            queues: {
                                queue: string;
                                model: string;
                                /** @description agent-hours over the horizon */
                                requiredHours: number;
                                peakAgents: number;
                                /** @description first interval that requires the peak */
                                peakUtc: string;
                            }[];
                            forecast: {
                                queue: string;
                                /** @description expected over the horizon */
                                contacts: number;
                                streams: {
                                    stream: string;
                                    contacts: number;
                                    model: string;
                                    /** @description error of the rolling backtest; null where too little was counted */
                                    wape: number | null;
                                    /** @description fraction; null where too little was counted */
                                    bias: number | null;
                                    /** @description WAPE of a perfect rate: nobody can forecast better */
                                    noiseFloor: number | null;
                                    /** @description windows of the backtest */
                                    origins: number;
                                    calibration: {
                                        level: number;
                                        inside: number;
                                        rows: number;
                                    }[];
                                }[];
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            /** @description bad-cursor, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "PlanRequirements.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the requirement
                 * @example morning-desk-1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a requirement: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01920000-0000-7000-8000-000000000031",
                     *       "code": "morning-desk-1",
                     *       "version": 1,
                     *       "plan": "morning-desk",
                     *       "start": "2027-03-08",
                     *       "end": "2027-03-15",
                     *       "inputHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "versions": {
                     *         "engine": "0.1.0",
                     *         "tzdata": "2026c",
                     *         "preset": "sunshift-default-2026-11"
                     *       },
                     *       "jobId": "01920000-0000-7000-8000-000000000032",
                     *       "createdAt": "2027-02-01T08:00:00Z",
                     *       "requirementHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "queues": [
                     *         {
                     *           "queue": "desk",
                     *           "model": "fixed",
                     *           "requiredHours": 40,
                     *           "peakAgents": 2,
                     *           "peakUtc": "2027-03-08T09:00:00Z"
                     *         }
                     *       ],
                     *       "forecast": [
                     *         {
                     *           "queue": "desk",
                     *           "contacts": 0,
                     *           "streams": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        code: string;
                        version: number;
                        plan: string;
                        /** @description first UTC date */
                        start: string;
                        /** @description UTC date after the last */
                        end: string;
                        inputHash: string;
                        versions: {
                            engine: string;
                            tzdata: string;
                            preset: string;
                        };
                        jobId: string;
                        createdAt: string;
                        requirementHash: string;
                        queues: {
                            queue: string;
                            model: string;
                            /** @description agent-hours over the horizon */
                            requiredHours: number;
                            peakAgents: number;
                            /** @description first interval that requires the peak */
                            peakUtc: string;
                        }[];
                        forecast: {
                            queue: string;
                            /** @description expected over the horizon */
                            contacts: number;
                            streams: {
                                stream: string;
                                contacts: number;
                                model: string;
                                /** @description error of the rolling backtest; null where too little was counted */
                                wape: number | null;
                                /** @description fraction; null where too little was counted */
                                bias: number | null;
                                /** @description WAPE of a perfect rate: nobody can forecast better */
                                noiseFloor: number | null;
                                /** @description windows of the backtest */
                                origins: number;
                                calibration: {
                                    level: number;
                                    inside: number;
                                    rows: number;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "PlanRequirements.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the version that is changed
                 * @example "1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description code of the requirement
                 * @example morning-desk-1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a requirement: done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            412: components["responses"]["stale-version"];
            422: components["responses"]["unknown-field"];
            428: components["responses"]["if-match-required"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "PlanRequirements.intervals": {
        parameters: {
            query?: {
                /**
                 * @description whose clock; UTC where left out
                 * @example Europe/Warsaw
                 */
                zone?: string;
                /** @description only this queue */
                queue?: string;
                /**
                 * @description first date on that clock
                 * @example 2027-03-08
                 */
                from?: string;
                /**
                 * @description last date on that clock
                 * @example 2027-03-08
                 */
                to?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the requirement
                 * @example morning-desk-1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read a requirement by interval: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "zone": "Europe/Warsaw",
                     *       "intervalMinutes": 60,
                     *       "queues": [
                     *         "desk"
                     *       ],
                     *       "items": [
                     *         {
                     *           "queue": "desk",
                     *           "startUtc": "2027-03-08T09:00:00Z",
                     *           "endUtc": "2027-03-08T10:00:00Z",
                     *           "startLocal": "2027-03-08T10:00:00+01:00",
                     *           "volume": 0,
                     *           "ahtSeconds": 0,
                     *           "offeredErlangs": 0,
                     *           "agents": 2,
                     *           "agentsFractional": 2,
                     *           "scheduled": 2,
                     *           "minimum": 0,
                     *           "required": 2,
                     *           "serviceLevel": null,
                     *           "asaSeconds": null,
                     *           "occupancy": null,
                     *           "binding": "fixed"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        zone: string;
                        intervalMinutes: number;
                        queues: string[];
                        /** @description queue by queue, in order of time */
                        items: {
                            queue: string;
                            startUtc: string;
                            endUtc: string;
                            startLocal: string;
                            volume: number | null;
                            ahtSeconds: number | null;
                            offeredErlangs: number | null;
                            agents: number | null;
                            agentsFractional: number | null;
                            scheduled: number | null;
                            minimum: number | null;
                            required: number | null;
                            serviceLevel: number | null;
                            asaSeconds: number | null;
                            occupancy: number | null;
                            binding: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-cursor, bad-date, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "PlanRequirements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the requirement
                 * @example morning-desk-1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download a requirement: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example start_utc,queue,volume,aht_s,offered_erlangs,agents,agents_fractional,scheduled,minimum,required,service_level,asa_s,occupancy,binding */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Requirements.intervals": {
        parameters: {
            query?: {
                /**
                 * @description whose clock; UTC where left out
                 * @example Europe/Warsaw
                 */
                zone?: string;
                /** @description only this queue */
                queue?: string;
                /**
                 * @description first date on that clock
                 * @example 2027-03-08
                 */
                from?: string;
                /**
                 * @description last date on that clock
                 * @example 2027-03-08
                 */
                to?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the requirement of a roster by interval: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "zone": "Europe/Warsaw",
                     *       "intervalMinutes": 60,
                     *       "queues": [
                     *         "desk"
                     *       ],
                     *       "items": [
                     *         {
                     *           "queue": "desk",
                     *           "startUtc": "2027-03-08T09:00:00Z",
                     *           "endUtc": "2027-03-08T10:00:00Z",
                     *           "startLocal": "2027-03-08T10:00:00+01:00",
                     *           "volume": 0,
                     *           "ahtSeconds": 0,
                     *           "offeredErlangs": 0,
                     *           "agents": 2,
                     *           "agentsFractional": 2,
                     *           "scheduled": 2,
                     *           "minimum": 0,
                     *           "required": 2,
                     *           "serviceLevel": null,
                     *           "asaSeconds": null,
                     *           "occupancy": null,
                     *           "binding": "fixed"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        zone: string;
                        intervalMinutes: number;
                        queues: string[];
                        /** @description queue by queue, in order of time */
                        items: {
                            queue: string;
                            startUtc: string;
                            endUtc: string;
                            startLocal: string;
                            volume: number | null;
                            ahtSeconds: number | null;
                            offeredErlangs: number | null;
                            agents: number | null;
                            agentsFractional: number | null;
                            scheduled: number | null;
                            minimum: number | null;
                            required: number | null;
                            serviceLevel: number | null;
                            asaSeconds: number | null;
                            occupancy: number | null;
                            binding: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-cursor, bad-date, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Requirements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the requirement of a roster: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example start_utc,queue,volume,aht_s,offered_erlangs,agents,agents_fractional,scheduled,minimum,required,service_level,asa_s,occupancy,binding,definition */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Requirements.staffing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download what staffing says beyond the requirement: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "sunshift-staffing/1",
                     *       "queues": []
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Requirements.explain": {
        parameters: {
            query: {
                /**
                 * @description code of the queue
                 * @example desk
                 */
                queue: string;
                /**
                 * @description an instant of the interval, UTC
                 * @example 2027-03-08T09:00Z
                 */
                at: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Explain one interval of the requirement: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue": "desk",
                     *       "start": "2027-03-08T09:00:00Z",
                     *       "end": "2027-03-08T10:00:00Z",
                     *       "model": "fixed",
                     *       "formula": "fixed: agents as the plan states them",
                     *       "inputs": [],
                     *       "steps": [],
                     *       "cell": {
                     *         "required": 2
                     *       },
                     *       "oneLess": null,
                     *       "oneMore": null,
                     *       "lines": [
                     *         "desk requires 2 agents"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        queue: string;
                        /** @description start of the interval, UTC */
                        start: string;
                        end: string;
                        model: string;
                        formula: string;
                        inputs: Record<string, never>[];
                        steps: Record<string, never>[];
                        cell: Record<string, never>;
                        /** @description what one agent less would do */
                        oneLess: Record<string, never> | null;
                        oneMore: Record<string, never> | null;
                        /** @description the same for people */
                        lines: string[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-time, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Requirements.sensitivity": {
        parameters: {
            query: {
                /**
                 * @description code of the queue
                 * @example desk
                 */
                queue: string;
                /**
                 * @description an instant of the interval, UTC
                 * @example 2027-03-08T09:00Z
                 */
                at: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Change volume and handle time of one interval: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example volume_change,aht_change,volume,aht_s,offered_erlangs,agents,required,unchanged_service_level,unchanged_asa_s,unchanged_occupancy,unchanged_abandonment */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-time, missing-field, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "RosterViews.compare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
                /**
                 * @description code of the roster that would come after
                 * @example morning-desk-a
                 */
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compare two rosters: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sameShifts": 10,
                     *       "differentShifts": 0,
                     *       "agents": [],
                     *       "agentsCompared": 3,
                     *       "open": {
                     *         "before": 0,
                     *         "after": 0,
                     *         "change": 0
                     *       },
                     *       "violations": {
                     *         "before": 0,
                     *         "after": 0,
                     *         "change": 0
                     *       },
                     *       "money": {
                     *         "currency": "EUR",
                     *         "money": {
                     *           "before": 80000000,
                     *           "after": 80000000,
                     *           "change": 0
                     *         },
                     *         "soft": {
                     *           "before": 0,
                     *           "after": 0,
                     *           "change": 0
                     *         },
                     *         "objective": {
                     *           "before": 80000000,
                     *           "after": 80000000,
                     *           "change": 0
                     *         }
                     *       },
                     *       "quality": {
                     *         "meanStartSpreadMinutes": {
                     *           "before": 0,
                     *           "after": 0,
                     *           "change": 0
                     *         },
                     *         "singleDaysOff": {
                     *           "before": 0,
                     *           "after": 0,
                     *           "change": 0
                     *         },
                     *         "weekendsOff": {
                     *           "before": 3,
                     *           "after": 3,
                     *           "change": 0
                     *         },
                     *         "localNightMinutes": {
                     *           "before": 0,
                     *           "after": 0,
                     *           "change": 0
                     *         },
                     *         "longestRunDays": {
                     *           "before": 5,
                     *           "after": 5,
                     *           "change": 0
                     *         }
                     *       },
                     *       "sentences": [
                     *         "The two rosters hold the same 10 shifts.",
                     *         "Both cover every hour.",
                     *         "Pay and seats cost the same, 800.00 EUR."
                     *       ]
                     *     }
                     */
                    "application/json": {
                        sameShifts: number;
                        differentShifts: number;
                        agentsCompared: number;
                        /** @description agents with a difference, by code */
                        agents: {
                            agent: string;
                            sameShifts: number;
                            shiftsChange: number;
                            paidMinutesChange: number;
                            sentence: string;
                            shifts: {
                                /** @enum {unknown} */
                                kind: "added" | "removed" | "changed";
                                date: string;
                                before: Record<string, never> | null;
                                after: Record<string, never> | null;
                                sentence: string;
                            }[];
                        }[];
                        /** @description agent-minutes below requirement */
                        open: {
                            before: number;
                            after: number;
                            change: number;
                        };
                        violations: {
                            before: number;
                            after: number;
                            change: number;
                        };
                        /** @description 1/1000 minor unit; null where the plan currencies differ */
                        money: {
                            currency: string;
                            money: {
                                before: number;
                                after: number;
                                change: number;
                            };
                            soft: {
                                before: number;
                                after: number;
                                change: number;
                            };
                            objective: {
                                before: number;
                                after: number;
                                change: number;
                            };
                        } | null;
                        quality: {
                            meanStartSpreadMinutes: {
                                before: number;
                                after: number;
                                change: number;
                            };
                            singleDaysOff: {
                                before: number;
                                after: number;
                                change: number;
                            };
                            weekendsOff: {
                                before: number;
                                after: number;
                                change: number;
                            };
                            localNightMinutes: {
                                before: number;
                                after: number;
                                change: number;
                            };
                            longestRunDays: {
                                before: number;
                                after: number;
                                change: number;
                            };
                        };
                        /** @description all of it in words */
                        sentences: string[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "RosterViews.replacements": {
        parameters: {
            query: {
                /**
                 * @description code of the absent agent
                 * @example ann
                 */
                agent: string;
                /**
                 * @description local date on which his shift starts
                 * @example 2027-03-09
                 */
                date: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask who could take over a shift: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agent": "ann",
                     *       "date": "2027-03-09",
                     *       "at": "2027-03-09T09:00:00Z",
                     *       "absentShift": {
                     *         "startUtc": "2027-03-09T09:00:00Z",
                     *         "endUtc": "2027-03-09T13:00:00Z",
                     *         "startLocal": "2027-03-09T09:00:00+00:00",
                     *         "endLocal": "2027-03-09T13:00:00+00:00",
                     *         "zone": "UTC",
                     *         "site": "desk",
                     *         "queue": "desk",
                     *         "pattern": "morning"
                     *       },
                     *       "opens": [
                     *         {
                     *           "queue": "desk",
                     *           "startUtc": "2027-03-09T09:00:00Z",
                     *           "endUtc": "2027-03-09T13:00:00Z",
                     *           "openMinutes": 240
                     *         }
                     *       ],
                     *       "ranked": [
                     *         {
                     *           "agent": "ben",
                     *           "openMinutes": 0,
                     *           "costDelta": 8000000,
                     *           "changedDays": [
                     *             "2027-03-09"
                     *           ],
                     *           "shifts": [
                     *             {
                     *               "startUtc": "2027-03-09T09:00:00Z",
                     *               "endUtc": "2027-03-09T13:00:00Z",
                     *               "startLocal": "2027-03-09T09:00:00+00:00",
                     *               "endLocal": "2027-03-09T13:00:00+00:00",
                     *               "zone": "UTC",
                     *               "site": "desk",
                     *               "queue": "desk",
                     *               "pattern": "morning"
                     *             }
                     *           ],
                     *           "sentence": "Agent ben: 2027-03-09 09:00-13:00 (1 day changed), nothing stays open, +80.00 EUR."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        agent: string;
                        date: string;
                        /** @description start of the shift: what has begun by then does not move */
                        at: string;
                        absentShift: Record<string, never>;
                        opens: {
                            queue: string;
                            startUtc: string;
                            endUtc: string;
                            openMinutes: number;
                        }[];
                        /** @description best first */
                        ranked: {
                            agent: string;
                            /** @description agent-minutes still open then */
                            openMinutes: number;
                            /** @description money + SOFT, 1/1000 minor unit */
                            costDelta: number;
                            changedDays: string[];
                            shifts: Record<string, never>[];
                            sentence: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-date, missing-field, unknown-field, unknown-reference, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "RosterViews.coverage": {
        parameters: {
            query?: {
                /**
                 * @description whose clock; UTC where left out
                 * @example Asia/Kolkata
                 */
                zone?: string;
                /**
                 * @description minutes, a multiple of the roster grid that divides a day; 60 where left out
                 * @example 60
                 */
                interval?: string;
                /** @description only this queue */
                queue?: string;
                /**
                 * @description first date on that clock
                 * @example 2027-03-08
                 */
                from?: string;
                /**
                 * @description last date on that clock
                 * @example 2027-03-09
                 */
                to?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the cover of a roster by interval: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "zone": "Asia/Kolkata",
                     *       "intervalMinutes": 60,
                     *       "queues": [
                     *         "desk"
                     *       ],
                     *       "items": [
                     *         {
                     *           "queue": "desk",
                     *           "startUtc": "2027-03-08T09:30:00Z",
                     *           "endUtc": "2027-03-08T10:30:00Z",
                     *           "startLocal": "2027-03-08T15:00:00+05:30",
                     *           "minutes": 60,
                     *           "required": 2,
                     *           "assigned": 2,
                     *           "slack": 0,
                     *           "openMinutes": 0
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        zone: string;
                        intervalMinutes: number;
                        queues: string[];
                        nextCursor: string | null;
                        /** @description queue by queue, in order of time; an interval is told by its tightest moment */
                        items: {
                            queue: string;
                            startUtc: string;
                            endUtc: string;
                            startLocal: string;
                            minutes: number;
                            required: number;
                            assigned: number;
                            slack: number;
                            openMinutes: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-cursor, bad-date, grid-does-not-fit, out-of-range, unknown-field, unknown-reference, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "AgentViews.shifts": {
        parameters: {
            query?: {
                /**
                 * @description whose clock; the one that his latest shift was planned on where left out
                 * @example Europe/Warsaw
                 */
                zone?: string;
                /**
                 * @description first date on that clock; today where left out
                 * @example 2027-03-08
                 */
                from?: string;
                /**
                 * @description last date on that clock, at most 400 days; four weeks where left out
                 * @example 2027-03-14
                 */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the agent, as plans name him
                 * @example ben
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the shifts of an agent: done */
            200: {
                headers: {
                    /** @description the version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agent": "ben",
                     *       "zone": "Europe/Warsaw",
                     *       "from": "2027-03-08",
                     *       "to": "2027-03-14",
                     *       "clockChanges": [],
                     *       "shifts": [
                     *         {
                     *           "date": "2027-03-08",
                     *           "rosterDate": "2027-03-08",
                     *           "startLocal": "2027-03-08T10:00:00+01:00",
                     *           "endLocal": "2027-03-08T14:00:00+01:00",
                     *           "startUtc": "2027-03-08T09:00:00Z",
                     *           "endUtc": "2027-03-08T13:00:00Z",
                     *           "site": "desk",
                     *           "queue": "desk",
                     *           "presenceMinutes": 240,
                     *           "paidMinutes": 240,
                     *           "clockMinutes": 240,
                     *           "breaks": [],
                     *           "clockChanges": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        agent: string;
                        zone: string;
                        from: string;
                        to: string;
                        /** @description clock changes of that clock */
                        clockChanges: {
                            atUtc: string;
                            date: string;
                            minutes: number;
                            dayMinutes: number;
                            sentence: string;
                        }[];
                        /** @description in order of start */
                        shifts: {
                            date: string;
                            rosterDate: string;
                            startLocal: string;
                            endLocal: string;
                            startUtc: string;
                            endUtc: string;
                            site: string;
                            queue: string;
                            /** @description elapsed */
                            presenceMinutes: number;
                            paidMinutes: number;
                            /** @description as the clock face shows it */
                            clockMinutes: number;
                            /** @description all that is not work */
                            breaks: {
                                kind: string;
                                paid: boolean;
                                startLocal: string;
                                endLocal: string;
                            }[];
                            /** @description clock changes of that clock */
                            clockChanges: {
                                atUtc: string;
                                date: string;
                                minutes: number;
                                dayMinutes: number;
                                sentence: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-date, out-of-range, unknown-field, unknown-zone, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "AgentViews.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the agent, as plans name him
                 * @example ben
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the calendar of an agent: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     PRODID:-//sunshift//sunshift//EN
                     *     METHOD:PUBLISH
                     *     END:VCALENDAR
                     */
                    "text/calendar": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Costs.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read what a roster costs: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roster": "morning-desk-a",
                     *       "currency": "EUR",
                     *       "total": "800.00",
                     *       "paidHours": 40,
                     *       "payLines": 10,
                     *       "bySite": [
                     *         {
                     *           "key": "desk",
                     *           "amount": "800.00",
                     *           "paidHours": 40
                     *         }
                     *       ],
                     *       "byContract": [
                     *         {
                     *           "key": "part-time",
                     *           "amount": "800.00",
                     *           "paidHours": 40
                     *         }
                     *       ],
                     *       "byWeek": [
                     *         {
                     *           "key": "2027-03-08",
                     *           "amount": "800.00",
                     *           "paidHours": 40
                     *         }
                     *       ],
                     *       "byMonth": [
                     *         {
                     *           "key": "2027-03",
                     *           "amount": "800.00",
                     *           "paidHours": 40
                     *         }
                     *       ],
                     *       "byComponent": [
                     *         {
                     *           "key": "base",
                     *           "amount": "800.00",
                     *           "paidHours": 40
                     *         }
                     *       ],
                     *       "byCurrency": [
                     *         {
                     *           "currency": "EUR",
                     *           "amount": "800.00",
                     *           "planAmount": "800.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        roster: string;
                        currency: string;
                        /** @description a decimal in major units, with the digits of its currency */
                        total: string;
                        paidHours: number;
                        /** @description how many there are */
                        payLines: number;
                        bySite: {
                            key: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            amount: string;
                            paidHours: number;
                        }[];
                        byContract: {
                            key: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            amount: string;
                            paidHours: number;
                        }[];
                        byWeek: {
                            key: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            amount: string;
                            paidHours: number;
                        }[];
                        byMonth: {
                            key: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            amount: string;
                            paidHours: number;
                        }[];
                        byComponent: {
                            key: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            amount: string;
                            paidHours: number;
                        }[];
                        byCurrency: {
                            currency: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            amount: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            planAmount: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Costs.lines": {
        parameters: {
            query?: {
                /**
                 * @description only this agent
                 * @example ben
                 */
                agent?: string;
                /** @description only this site */
                site?: string;
                /** @description only this contract */
                contract?: string;
                /** @description only this one of base, salary, leave, guarantee, night, weekend, holiday, overtime, on-cost, seat */
                component?: string;
                /**
                 * @description only lines whose last date lies in this month, as byMonth counts them
                 * @example 2027-03
                 */
                month?: string;
                /**
                 * @description only lines of the contract week that begins on this date, as byWeek counts them; each then has weekAmount, its part of that week
                 * @example 2027-03-08
                 */
                week?: string;
                /**
                 * @description items on the page
                 * @example 50
                 */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the pay lines of a roster: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "agent": "ben",
                     *           "site": "desk",
                     *           "contract": "part-time",
                     *           "component": "base",
                     *           "from": "2027-03-08",
                     *           "to": "2027-03-08",
                     *           "minutes": 240,
                     *           "currency": "EUR",
                     *           "amount": "80.00",
                     *           "planCurrency": "EUR",
                     *           "planAmount": "80.00",
                     *           "weekAmount": "80.00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        nextCursor: string | null;
                        items: {
                            agent: string;
                            site: string;
                            contract: string;
                            component: string;
                            from: string;
                            to: string;
                            minutes: number | null;
                            currency: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            amount: string;
                            planCurrency: string;
                            /** @description a decimal in major units, with the digits of its currency */
                            planAmount: string;
                            /** @description its part of the week that was asked for, in the plan currency */
                            weekAmount?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            /** @description bad-cursor, bad-date, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Costs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download cost.csv: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example agent,site,contract,component,from,to,minutes,currency,amount,plan_currency,plan_amount */
                    "text/csv": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Costs.workbook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description code of the roster
                 * @example morning-desk-a
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the cost report as a workbook: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example (a workbook) */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["bad-request"];
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            422: components["responses"]["unknown-field"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
        };
    };
    "Rehearsals.rehearse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "morning-desk",
                 *       "from": "2027-01-01",
                 *       "months": 12
                 *     }
                 */
                "application/json": components["schemas"]["Rehearsal"];
            };
        };
        responses: {
            /** @description Rehearse the clock changes of the coming months: done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "morning-desk",
                     *       "fromUtc": "2027-01-01T00:00:00Z",
                     *       "toUtc": "2028-01-01T00:00:00Z",
                     *       "openHours": 0,
                     *       "windows": [],
                     *       "runs": [],
                     *       "queues": [
                     *         {
                     *           "queue": "desk",
                     *           "openHours": 0,
                     *           "doubledHours": 0
                     *         }
                     *       ],
                     *       "changes": [],
                     *       "nights": [],
                     *       "shortRests": []
                     *     }
                     */
                    "application/json": {
                        plan: string;
                        fromUtc: string;
                        toUtc: string;
                        /** @description queue-hours that no standing pattern covers */
                        openHours: number;
                        /** @description hours that open, or that more patterns than usual cover */
                        windows: {
                            startUtc: string;
                            endUtc: string;
                            queue: string;
                            /** @enum {unknown} */
                            kind: "open" | "doubled";
                        }[];
                        /** @description windows that come back at the same UTC readings */
                        runs: {
                            queue: string;
                            /** @enum {unknown} */
                            kind: "open" | "doubled";
                            fromUtc: string;
                            toUtc: string;
                            firstDate: string;
                            lastDate: string;
                            windows: number;
                            minutes: number;
                        }[];
                        /** @description sums */
                        queues: {
                            queue: string;
                            openHours: number;
                            doubledHours: number;
                        }[];
                        /** @description clock changes of the zones in use, minutes ahead of UTC */
                        changes: {
                            zone: string;
                            sites: string[];
                            atUtc: string;
                            beforeMinutes: number;
                            afterMinutes: number;
                        }[];
                        /** @description shifts that a clock change falls into: the 7 h and 9 h nights */
                        nights: Record<string, never>[];
                        /** @description rests that only a clock change pushes below the minimum */
                        shortRests: Record<string, never>[];
                    };
                };
            };
            /** @description bad-request, not-json */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["foreign-origin"];
            404: components["responses"]["not-found"];
            413: components["responses"]["file-too-large"];
            415: components["responses"]["unsupported-media-type"];
            /** @description bad-date, bad-time, duplicate-field, missing-field, not-finite, out-of-range, unknown-field, wrong-type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["unexpected"];
            503: components["responses"]["not-ready"];
            507: components["responses"]["disk-full"];
        };
    };
}
