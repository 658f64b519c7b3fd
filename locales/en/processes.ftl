### Processes and phases.

processes-title = Process
processes-intro = This is how the Leitbild comes about: in phases, with meetings and open events.
processes-none = No process has been entered here yet.
