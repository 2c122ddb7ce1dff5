# The bot in a container: its data in the volume /data, its health asked by itself.
#   docker build -t emulationbot .
#   docker run -v emulationbot:/data -e Telegram__Token=... emulationbot

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Packages first: this layer is built again only when a project file changes.
COPY global.json Directory.Build.props Directory.Packages.props EmulationBot.sln ./
COPY src/EmulationBot.Core/EmulationBot.Core.csproj src/EmulationBot.Core/
COPY src/EmulationBot/EmulationBot.csproj src/EmulationBot/
COPY tests/EmulationBot.Tests/EmulationBot.Tests.csproj tests/EmulationBot.Tests/
COPY tests/EmulationBot.Web.Tests/EmulationBot.Web.Tests.csproj tests/EmulationBot.Web.Tests/
COPY tests/EmulationBot.Benchmarks/EmulationBot.Benchmarks.csproj tests/EmulationBot.Benchmarks/
RUN dotnet restore

COPY . .
RUN dotnet build -c Release --no-restore
RUN dotnet test -c Release --no-build --max-parallel-test-modules 1
RUN dotnet publish src/EmulationBot -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .

# The account "app" comes with the image. The databases stay in data/ as everywhere, so that a rehearsal and the
# service keep apart; only the folder lies in the volume.
RUN mkdir /data && chown app:app /data && ln -s /data data
USER app
VOLUME /data
# Of .NET itself: room for what a few hundred messages leave behind, and code that is written once.
ENV Http__Url=http://0.0.0.0:8080 DOTNET_GCgen0size=1000000 DOTNET_EnableWriteXorExecute=0
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=20s CMD ["dotnet", "EmulationBot.dll", "health"]
ENTRYPOINT ["dotnet", "EmulationBot.dll"]
